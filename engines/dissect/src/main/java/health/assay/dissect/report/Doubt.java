package health.assay.dissect.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was not found, or found twice with different values. `field` is the name in the review's contract. `answer` is
/// the correction by which a person settled it; the doubt is kept all the same.
public record Doubt(
        String field,
        String message,
        List<Place> places,
        @Nullable Correction answer) {

    public Doubt {
        places = List.copyOf(places);
    }

    public Doubt(String field, String message, List<Place> places) {
        this(field, message, places, null);
    }

    public static Doubt of(String field, String message) {
        return new Doubt(field, message, List.of());
    }

    public boolean isOpen() {
        return answer == null;
    }

    public Doubt answeredBy(Correction correction) {
        return new Doubt(field, message, places, correction);
    }

    /// The same, spoken of beside another file.
    public Doubt in(String file) {
        return new Doubt(file + ": " + field, message, List.of(), answer);
    }
}
