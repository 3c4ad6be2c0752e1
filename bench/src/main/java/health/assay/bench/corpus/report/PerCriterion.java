package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Face;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.page.Run;
import health.assay.bench.corpus.plan.Option.Banner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A table for each criterion, under a banner that names it.
record PerCriterion(
        Engagement engagement, Phrases phrases, Map<String, String> criteria, Columns columns, ControlRows rows)
        implements Section {

    @Override
    public void write(Manuscript manuscript) {
        if (engagement.plan().is(Banner.ONE_TABLE)) {
            oneTable(manuscript);
            return;
        }
        var series = "";
        for (var criterion : engagement.criteria()) {
            if (!Criteria.series(criterion).equals(series)) {
                series = Criteria.series(criterion);
                if (phrases.choice("series") % 3 > 0) {
                    manuscript.heading(
                            1,
                            phrases.choice("series") % 3 == 1
                                    ? series + " - " + Criteria.seriesName(criterion)
                                    : Criteria.seriesName(criterion));
                }
            }
            table(manuscript, criterion);
        }
    }

    /// All criteria in one table, parted by rows that name them.
    private void oneTable(Manuscript manuscript) {
        var body = new ArrayList<Row>();
        for (var criterion : engagement.criteria()) {
            var controls = engagement.under(criterion);
            body.add(whole(criterion).shade());
            controls.forEach(control -> body.addAll(rows.of(control, criterion, List.of())));
            if (controls.isEmpty()) {
                body.add(rows.empty(List.of()));
            }
        }
        manuscript.table(columns.shares(), columns.header(), body);
        new ResponsesAfter(phrases).write(manuscript, engagement, engagement.controls());
    }

    private Row whole(String criterion) {
        var name = Passage.bold(criterion + ": " + text(criterion));
        return Row.of(List.of(Cell.of(name).spanning(columns.roles().size())));
    }

    private void table(Manuscript manuscript, String criterion) {
        var controls = engagement.under(criterion);
        var body = new ArrayList<Row>();
        controls.forEach(control -> body.addAll(rows.of(control, criterion, List.of())));
        var banner = engagement.plan().get(Banner.class);
        above(manuscript, banner, criterion);
        if (controls.isEmpty() && phrases.choice("emptyForm") % 2 == 0 && outside(banner)) {
            manuscript.prose(phrases.say("empty"));
            return;
        }
        if (controls.isEmpty()) {
            body.add(rows.empty(List.of()));
        }
        var header = new ArrayList<>(columns.header());
        inside(banner, criterion, header, body);
        manuscript.table(columns.shares(), header, body);
        new ResponsesAfter(phrases)
                .write(
                        manuscript,
                        engagement,
                        controls.stream()
                                .filter(control -> engagement.firstUnder(control, criterion))
                                .toList());
    }

    private static boolean outside(Banner banner) {
        return banner == Banner.HEADING || banner == Banner.LABEL || banner == Banner.ID_LINE_THEN_TEXT;
    }

    private String text(String criterion) {
        return criteria.getOrDefault(criterion, "");
    }

    private void above(Manuscript manuscript, Banner banner, String criterion) {
        switch (banner) {
            case HEADING -> manuscript.heading(2, criterion + " \u2013 " + text(criterion));
            case LABEL -> {
                manuscript.heading(3, "Criterion " + criterion);
                manuscript.prose(Passage.of(Run.bold("Criteria: "), Run.plain(text(criterion))));
            }
            case ID_LINE_THEN_TEXT -> {
                manuscript.heading(2, criterion);
                manuscript.prose(Passage.of(text(criterion)).inFace(Face.ITALIC));
            }
            case ROW, ROW_UNDER_HEADER, TWO_CELLS, ONE_TABLE -> {}
        }
    }

    private void inside(Banner banner, String criterion, List<Row> header, List<Row> body) {
        var width = columns.roles().size();
        var whole = whole(criterion);
        switch (banner) {
            case ROW -> header.addFirst(whole);
            case ROW_UNDER_HEADER -> body.addFirst(whole.shade());
            case TWO_CELLS ->
                header.addFirst(Row.of(List.of(
                        Cell.of(Passage.bold(criterion)),
                        Cell.of(Passage.of(text(criterion))).spanning(width - 1))));
            case HEADING, LABEL, ID_LINE_THEN_TEXT, ONE_TABLE -> {}
        }
    }
}
