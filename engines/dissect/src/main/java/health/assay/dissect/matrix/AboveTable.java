package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.table.CellLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the control that is printed over a table of nothing but its tests: "AC-02: Access is ...".
final class AboveTable {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:Control|CONTROL)(?: [Aa]ctivity| [Dd]escription)?(?: ?(?:#|[Nn]o\\.?|ID|[Nn]umber))?:?$");
    private static final int MOST_LINES = 12;

    private AboveTable() {}

    static Optional<Draft> control(List<Line> above) {
        for (var index = above.size() - 1; index >= Math.max(0, above.size() - MOST_LINES); index--) {
            var line = unlabeled(above.get(index));
            if (isNumbered(line)) {
                return Optional.of(draft(line, above.subList(index + 1, above.size())));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumbered(CellLine line) {
        return !line.words().isEmpty()
                && (Banners.atStart(line.text()).isEmpty()
                        || ControlIds.isPlain(line.words().getFirst().text()))
                && !Criterion.isOne(line.words().getFirst().text().replaceAll("[:.–-]$", ""))
                && Numbering.leadingWords(line) > 0;
    }

    /// The line without a word such as "Control" before the number.
    private static CellLine unlabeled(Line line) {
        var words = line.words();
        var from = 0;
        for (var count = 1; count <= Math.min(3, words.size() - 1); count++) {
            var text = new StringBuilder();
            words.subList(0, count)
                    .forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
            from = LABEL.matcher(text).matches() ? count : from;
        }
        return new CellLine(line.page(), words.subList(from, words.size()));
    }

    private static Draft draft(CellLine first, List<Line> rest) {
        var lines = new ArrayList<CellLine>();
        lines.add(first);
        rest.forEach(line -> lines.add(new CellLine(line.page(), line.words())));
        var numbered = Numbering.IN_TEXT.read(lines);
        var draft = new Draft(numbered.id(), Tests.place(lines));
        draft.description.addAll(numbered.words());
        draft.segments.add(new Segment());
        return draft;
    }
}
