package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Face;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.plan.Option.UserControls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What user entities are expected to do, in one of its forms.
record UserControlSection(Engagement engagement, Phrases phrases) implements Section {

    @Override
    public void write(Manuscript manuscript) {
        manuscript.listed(1, phrases.say("cuec.heading"));
        manuscript.prose(phrases.say("cuec.intro"));
        var passages = engagement.userControls().stream()
                .map(UserControlSection::passage)
                .toList();
        switch (engagement.plan().get(UserControls.class)) {
            case BULLETS -> manuscript.items(passages);
            case NUMBERED -> manuscript.numbered(passages);
            case PARAGRAPHS -> passages.forEach(manuscript::prose);
            case BY_GROUP -> groups(manuscript);
            case TABLE_CRITERIA_FIRST -> two(manuscript);
            case TABLE_THREE -> three(manuscript);
        }
    }

    static boolean showsCriteria(UserControls form) {
        return form == UserControls.TABLE_CRITERIA_FIRST || form == UserControls.TABLE_THREE;
    }

    private static Passage passage(Expected control) {
        return Passage.keyed(control.text(), control.key());
    }

    private void groups(Manuscript manuscript) {
        engagement.userControls().stream().map(Expected::group).distinct().forEach(group -> {
            manuscript.prose(Passage.of(group).inFace(Face.BOLD));
            manuscript.items(engagement.userControls().stream()
                    .filter(control -> control.group().equals(group))
                    .map(UserControlSection::passage)
                    .toList());
        });
    }

    private void two(Manuscript manuscript) {
        var rows = engagement.userControls().stream()
                .map(control -> cells(criteria(control), passage(control)))
                .toList();
        manuscript.table(
                List.of(2.0, 8.0),
                List.of(cells(Passage.of("Criteria"), Passage.of("Complementary User Entity Control"))),
                rows);
    }

    private void three(Manuscript manuscript) {
        var rows = new ArrayList<Row>();
        for (var control : engagement.userControls()) {
            rows.add(cells(Passage.of(Integer.toString(rows.size() + 1)), passage(control), criteria(control)));
        }
        var header = cells(Passage.of("No."), Passage.of("User Entity Control"), Passage.of("Related Criteria"));
        manuscript.table(List.of(1.0, 7.0, 2.0), List.of(header), rows);
    }

    private static Passage criteria(Expected control) {
        return Passage.of(String.join(", ", control.criteria()));
    }

    private static Row cells(Passage... passages) {
        return Row.of(Stream.of(passages).map(Cell::of).toList());
    }
}
