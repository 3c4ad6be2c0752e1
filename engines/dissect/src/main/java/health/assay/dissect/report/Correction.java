package health.assay.dissect.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person's word on a field, in place of what was read. Both stay: `read` is what the document reads, empty where
/// nothing was read, and `corrected` is what the person says, empty where the value was taken away.
public record Correction(
        String field,
        String read,
        String corrected,
        String by,
        LocalDate on,
        String why,
        @Nullable Place place) {

    /// For the places that know only of doubts.
    public Doubt asDoubt() {
        return new Doubt(field, message(), place == null ? List.of() : List.of(place));
    }

    public String message() {
        return "Corrected by %s on %s: %s %s The document reads %s."
                .formatted(
                        by,
                        on,
                        sentence(why),
                        corrected.isEmpty() ? "Taken away." : "Now \"%s\".".formatted(corrected),
                        read.isEmpty() ? "nothing here" : "\"%s\"".formatted(read));
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?]") ? words : words + ".";
    }
}
