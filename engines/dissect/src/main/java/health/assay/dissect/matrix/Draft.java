package health.assay.dissect.matrix;

import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Place;
import health.assay.dissect.table.CellLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A control while its rows are still being gathered, perhaps over several pages.
final class Draft {

    final @Nullable String id;
    Place place;
    final Set<Criterion> criteria = new LinkedHashSet<>();
    final List<CellLine> description = new ArrayList<>();
    final List<Segment> segments = new ArrayList<>();
    final StringBuilder response = new StringBuilder();

    Draft(@Nullable String id, Place place) {
        this.id = id;
        this.place = place;
    }

    boolean isTested() {
        return segments.stream().anyMatch(segment -> !segment.results().isEmpty());
    }

    void respond(String words) {
        if (!words.isBlank()) {
            response.append(response.isEmpty() ? "" : " ").append(words.strip());
        }
    }
}
