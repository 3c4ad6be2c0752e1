package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.plan.Option.CriterionColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One table with a column for the criterion.
record WideMatrix(
        Engagement engagement, Map<String, String> criteria, Columns columns, ControlRows rows, Phrases phrases)
        implements Section {

    @Override
    public void write(Manuscript manuscript) {
        var body = new ArrayList<Row>();
        for (var criterion : engagement.criteria()) {
            var text = List.of(Passage.of(criterion + phrases.say("wide.mark") + criteria.getOrDefault(criterion, "")));
            var controls = engagement.under(criterion);
            if (controls.isEmpty()) {
                body.add(rows.empty(text));
            }
            for (var control : controls) {
                var shown = control == controls.getFirst()
                        || engagement.plan().is(CriterionColumn.EVERY_ROW)
                        || engagement.plan().is(CriterionColumn.LAST);
                body.addAll(rows.of(control, criterion, shown ? text : List.of()));
            }
        }
        manuscript.table(columns.shares(), columns.header(), body);
        new ResponsesAfter(phrases).write(manuscript, engagement, engagement.controls());
    }
}
