package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.report.Place;
import java.util.List;

/// A part of the report under one title. `lines` are in reading order, without the title.
public record Section(Kind kind, String title, List<Line> lines, Place place) {

    public Section {
        lines = List.copyOf(lines);
    }

    public int firstPage() {
        return place.page();
    }

    public int lastPage() {
        return lines.isEmpty() ? place.page() : lines.getLast().page();
    }

    public enum Kind {
        /// Cover and table of contents.
        FRONT,
        AUDITOR_REPORT,
        ASSERTION,
        DESCRIPTION,
        TESTS,
        OTHER_INFORMATION,
        /// A bridge letter bound into the same file.
        APPENDED_BRIDGE
    }
}
