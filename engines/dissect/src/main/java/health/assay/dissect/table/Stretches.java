package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.ArrayList;
import java.util.List;

/// The lines of a table's cells that follow each other on one page without a line across between them.
final class Stretches {

    private Stretches() {}

    static <K extends Enum<K>> List<List<Line>> of(List<Line> body, Across<K> across) {
        var stretches = new ArrayList<List<Line>>();
        var stretch = new ArrayList<Line>();
        for (var line : body) {
            var isAcross = across.is(line);
            if (!stretch.isEmpty() && (isAcross || stretch.getLast().page() != line.page())) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
            if (!isAcross) {
                stretch.add(line);
            }
        }
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
        return stretches;
    }
}
