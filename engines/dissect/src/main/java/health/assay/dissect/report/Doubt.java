package health.assay.dissect.report;

import java.util.List;

/// What was not found, or found twice with different values. `field` is the name in the review's contract.
public record Doubt(String field, String message, List<Place> places) {

    public Doubt {
        places = List.copyOf(places);
    }

    public static Doubt of(String field, String message) {
        return new Doubt(field, message, List.of());
    }
}
