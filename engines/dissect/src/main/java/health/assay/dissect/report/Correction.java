package health.assay.dissect.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person's word on a field, in place of what was read. Both stay: `read` is what Assay read, empty where nothing
/// was, and `corrected` is what the person says, empty where the value was taken away. `why` is empty
/// where the person gave no reason.
public record Correction(
        String field,
        String read,
        String corrected,
        String by,
        LocalDate on,
        String why,
        @Nullable Place place,
        @Nullable Element element) {

    /// Where the corrected value stands in the corrected report: a list by its name in the contract, and a position
    /// from 0.
    public record Element(String list, int index) {}

    public Correction(
            String field, String read, String corrected, String by, LocalDate on, String why, @Nullable Place place) {
        this(field, read, corrected, by, on, why, place, null);
    }

    /// Whether it touches this element of the corrected report.
    public boolean isOf(String list, int index) {
        return element != null && element.index() == index && element.list().equals(list);
    }

    /// The same, spoken of beside another file: a page of its own file would be looked up in the wrong one.
    public Correction in(String file) {
        return new Correction(file + ": " + field, read, corrected, by, on, why, null, null);
    }

    /// For the places that know only of doubts.
    public Doubt asDoubt() {
        return new Doubt(field, message(), place == null ? List.of() : List.of(place));
    }

    public String signature() {
        return "%s on %s".formatted(by, DayInWords.of(on));
    }

    public String message() {
        return "%s by %s. %s%s"
                .formatted(
                        corrected.isEmpty() ? "Taken away" : "Corrected to \"%s\"".formatted(corrected),
                        signature(),
                        reading(),
                        why.isEmpty() ? "" : " Why: " + sentence(why));
    }

    private String reading() {
        if (read.isEmpty()) {
            return "Assay read nothing here.";
        }
        return read.equals(corrected) ? "Assay now reads the same." : "Assay read " + quoted(read);
    }

    private static String quoted(String words) {
        return '"' + words + (words.endsWith(".") ? "\"" : "\".");
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?]") ? words : words + ".";
    }
}
