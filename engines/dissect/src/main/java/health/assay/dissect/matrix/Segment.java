package health.assay.dissect.matrix;

import health.assay.dissect.table.CellLine;
import java.util.ArrayList;
import java.util.List;

/// The part of a control's row that belongs together: procedures, and the results printed beside them.
record Segment(List<CellLine> procedures, List<CellLine> results) {

    Segment() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /// Lines that hold tests and then their result: the result begins where a line begins like one.
    void addBoth(List<CellLine> lines) {
        for (var line : lines) {
            var text = CellText.unbulleted(line);
            if (results.isEmpty() ? Tests.startsResult(text) : !Tests.startsProcedure(text)) {
                results.add(line);
            } else {
                procedures.add(line);
            }
        }
    }
}
