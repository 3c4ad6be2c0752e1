package health.assay.dissect.matrix;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.page.Typeset;
import health.assay.dissect.table.CellLine;
import java.util.List;

/// Typeset cells for tests: an empty row leaves white space.
final class Cells {

    private Cells() {}

    static CellText text() {
        return new CellText(new Hyphens(List.of()));
    }

    static List<CellLine> lines(String cell) {
        return Typeset.lines(Typeset.pages(cell)).stream()
                .map(line -> new CellLine(line.page(), line.words()))
                .toList();
    }

    static Segment segment(String procedures, String results) {
        return new Segment(lines(procedures), lines(results));
    }
}
