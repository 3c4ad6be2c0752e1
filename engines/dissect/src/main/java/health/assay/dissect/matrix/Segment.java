package health.assay.dissect.matrix;

import health.assay.dissect.table.CellLine;
import java.util.ArrayList;
import java.util.List;

/// The part of a control's row that belongs together: procedures, and the results printed beside them.
record Segment(List<CellLine> procedures, List<CellLine> results) {

    Segment() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
