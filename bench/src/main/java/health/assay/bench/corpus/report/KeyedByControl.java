package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tests in the order of controls, with a map between criteria and controls, or with criteria named beside each.
record KeyedByControl(
        Engagement engagement,
        java.util.Map<String, String> criteria,
        Columns columns,
        ControlRows rows,
        Phrases phrases,
        Map map)
        implements Section {

    enum Map {
        CRITERIA_FIRST,
        CONTROLS_FIRST,
        NONE
    }

    @Override
    public void write(Manuscript manuscript) {
        switch (map) {
            case CRITERIA_FIRST -> criteriaMap(manuscript);
            case CONTROLS_FIRST -> controlMap(manuscript);
            case NONE -> criteriaList(manuscript);
        }
        manuscript.heading(1, engagement.typeTwo() ? "Controls, Tests, and Results" : "Controls");
        for (var group :
                engagement.controls().stream().map(Tested::group).distinct().toList()) {
            var controls = engagement.controls().stream()
                    .filter(control -> control.group().equals(group))
                    .toList();
            manuscript.heading(2, group);
            var body = new ArrayList<Row>();
            controls.forEach(
                    control -> body.addAll(rows.of(control, control.criteria().getFirst(), ids(control))));
            manuscript.table(columns.shares(), columns.header(), body);
            new ResponsesAfter(phrases).write(manuscript, engagement, controls);
        }
    }

    private static List<Passage> ids(Tested control) {
        return List.of(Passage.of(String.join(", ", control.criteria())));
    }

    private void criteriaMap(Manuscript manuscript) {
        manuscript.heading(1, "Criteria and the Controls That Meet Them");
        var body = engagement.criteria().stream()
                .map(criterion -> cells(criterion, criteria.getOrDefault(criterion, ""), controlsOf(criterion)))
                .toList();
        manuscript.table(List.of(1.2, 5.8, 3.0), List.of(cells("TSC Ref.", "Criteria", "Controls")), body);
    }

    private String controlsOf(String criterion) {
        var ids = engagement.under(criterion).stream().map(Tested::name).toList();
        return ids.isEmpty() ? phrases.say("empty") : String.join(", ", ids);
    }

    private void controlMap(Manuscript manuscript) {
        manuscript.heading(1, "Controls and the Criteria They Meet");
        var body = engagement.controls().stream()
                .map(control -> cells(control.name(), String.join(", ", control.criteria())))
                .toList();
        manuscript.table(List.of(3.0, 7.0), List.of(cells("Control ID", "Trust Services Criteria")), body);
    }

    private void criteriaList(Manuscript manuscript) {
        manuscript.heading(1, "Applicable Trust Services Criteria");
        var body = engagement.criteria().stream()
                .map(criterion -> cells(criterion, criteria.getOrDefault(criterion, "")))
                .toList();
        manuscript.table(List.of(1.5, 8.5), List.of(cells("Ref.", "Criteria")), body);
    }

    private static Row cells(String... texts) {
        return Row.of(Stream.of(texts).map(text -> Cell.of(Passage.of(text))).toList());
    }
}
