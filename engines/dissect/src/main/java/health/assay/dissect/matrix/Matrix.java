package health.assay.dissect.matrix;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.ReportedException;
import health.assay.dissect.table.Headers;
import health.assay.dissect.table.Table;
import health.assay.dissect.table.TableReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The tests section as read: the controls, the criteria it lists, and what failed.
public record Matrix(List<Control> controls, Set<Criterion> criteriaListed, List<ReportedException> exceptions) {

    /// How many of a page's first lines could be taken for a running header.
    private static final int OUTERMOST = 5;

    /// How many times as many controls the blocks must give.
    private static final double MORE = 1.3;

    public Matrix {
        controls = List.copyOf(controls);
        exceptions = List.copyOf(exceptions);
    }

    /// Tells a table's repeated heads, banners and labels from running page headers.
    public static Predicate<Line> heads(List<Page> pages) {
        var headers = new Headers<>(new FieldNames());
        var heads = new HashSet<Line>();
        for (var page : pages) {
            for (var index = 0; index < Math.min(OUTERMOST, page.lines().size()); index++) {
                headers.at(page.lines(), index, page).ifPresent(header -> heads.addAll(header.lines()));
            }
        }
        return line -> heads.contains(line)
                || Labels.at(line) != null
                || saysClean(line)
                || !Banners.atStart(line.text()).isEmpty();
    }

    /// "No exceptions noted." may be the last line of many pages.
    private static boolean saysClean(Line line) {
        return line.words().size() < 9
                && Tests.startsResult(line.text())
                && Outcomes.of(line.text()) == ControlTest.Outcome.NO_EXCEPTION;
    }

    /// Reads the tests section.
    ///
    /// @param tests the lines of the tests section
    /// @param other the lines of the section that management adds unaudited, where answers to exceptions may stand
    public static Matrix read(List<Line> tests, List<Line> other, List<Page> pages) {
        var cells = new CellText(new Hyphens(pages));
        var controls = new Controls(cells);
        var reader = new TableReader<>(new FieldNames(), pages);
        var reading = reader.read(tests);
        var matrix = new MatrixReader(cells, recognized(pages));
        reading.lead().forEach(matrix::lead);
        var answers = new ArrayList<Table<Field>>();
        for (var table : reading.tables()) {
            if (Answers.isOne(table, matrix.gathering().ids(), cells)) {
                answers.add(table);
            } else if (TestKinds.explainedIn(table, cells)) {
                matrix.passOver(table);
            } else if (!ControlMap.isOne(table)) {
                matrix.table(table);
            }
        }
        var blocks = new Blocks(cells);
        var blockwise = blocks.read(tests);
        if (prevail(blockwise, matrix.gathering().drafts)) {
            blockwise.forEach(controls::add);
            matrix.gathering().listed.addAll(blocks.listed());
        } else {
            matrix.gathering().drafts.forEach(controls::add);
        }
        for (Table<Field> table : reading.tables()) {
            if (ControlMap.isOne(table)) {
                matrix.gathering().listed.addAll(ControlMap.apply(table, cells, controls));
            }
        }
        answers.forEach(new Answers(cells, controls)::table);
        new Answers(cells, controls).read(other, reader.read(other).tables());
        return new Matrix(controls.controls(), matrix.gathering().listed, controls.exceptions());
    }

    /// Labeled blocks beside a table of something else, whose columns seem to go on through them.
    private static boolean prevail(List<Draft> blocks, List<Draft> rows) {
        return complete(blocks) >= MORE * complete(rows);
    }

    private static long complete(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.description.isEmpty())
                .filter(draft -> draft.id != null || draft.isTested())
                .map(draft -> draft.id == null ? draft : draft.id)
                .distinct()
                .count();
    }

    private static Set<Integer> recognized(List<Page> pages) {
        return pages.stream().filter(Page::recognized).map(Page::number).collect(Collectors.toUnmodifiableSet());
    }
}
