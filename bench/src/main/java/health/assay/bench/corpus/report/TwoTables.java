package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// For each criterion a table of its controls, and after it a table of their tests, keyed by control.
record TwoTables(Engagement engagement, Phrases phrases, Map<String, String> criteria, ControlRows rows)
        implements Section {

    @Override
    public void write(Manuscript manuscript) {
        for (var criterion : engagement.criteria()) {
            manuscript.heading(2, criterion + " - " + criteria.getOrDefault(criterion, ""));
            var controls = engagement.under(criterion);
            if (controls.isEmpty()) {
                manuscript.prose(phrases.say("empty"));
                continue;
            }
            controls(manuscript, controls);
            if (engagement.typeTwo()) {
                tests(manuscript, controls);
                new ResponsesAfter(phrases).write(manuscript, engagement, controls);
            }
        }
    }

    private void controls(Manuscript manuscript, List<Tested> controls) {
        var body = controls.stream()
                .map(control -> row(List.of(Passage.keyed(control.name(), control.key())), rows.text(control)))
                .toList();
        manuscript.table(List.of(2.0, 8.0), List.of(header("Control #", "Control Activity")), body);
    }

    private void tests(Manuscript manuscript, List<Tested> controls) {
        var body = new ArrayList<Row>();
        for (var control : controls) {
            var name = List.of(Passage.keyed(control.name(), control.key()));
            for (var trial : control.trials()) {
                var tests = trial.procedures().stream().map(Passage::of).toList();
                body.add(row(name, tests, rows.result(control, trial)));
                name = List.of();
            }
        }
        manuscript.table(
                List.of(2.0, 5.0, 3.0), List.of(header("Control #", "Tests Performed", "Results of Tests")), body);
    }

    private static Row row(List<Passage> first, List<Passage> second) {
        return Row.of(List.of(Cell.of(first), Cell.of(second)));
    }

    private static Row row(List<Passage> first, List<Passage> second, List<Passage> third) {
        return Row.of(List.of(Cell.of(first), Cell.of(second), Cell.of(third)));
    }

    private static Row header(String... names) {
        return Row.of(Stream.of(names).map(name -> Cell.of(Passage.of(name))).toList());
    }
}
