package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Align;
import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Placement;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.page.Ruling;
import health.assay.bench.corpus.plan.Option.ContentsForm;
import health.assay.bench.corpus.plan.Option.Cover;
import java.util.List;
import java.util.Map;

/// Cover and table of contents.
record Front(Engagement engagement, Phrases phrases, List<String> chapters, Placement placement) implements Section {

    @Override
    public void write(Manuscript manuscript) {
        manuscript.centered(engagement.company().name(), 22, 150);
        manuscript.centered(phrases.say("cover.report"), 16, 16);
        manuscript.centered(
                phrases.say(
                        "cover.about", Map.of("operating", engagement.typeTwo() ? " and operating effectiveness" : "")),
                11,
                24);
        var years = engagement.plan().is(Cover.OTHER_PERIOD) ? 1 : 0;
        var period = phrases.calendar()
                .period(engagement.from().minusYears(years), engagement.to().minusYears(years));
        manuscript.centered(
                engagement.typeTwo()
                        ? "For the period " + period
                        : "As of " + phrases.calendar().day(engagement.to()),
                12,
                24);
        manuscript.centered(phrases.say("cover.by"), 12, 120);
        if (!engagement.plan().is(ContentsForm.NONE)) {
            manuscript.page();
            contents(manuscript);
        }
    }

    private void contents(Manuscript manuscript) {
        manuscript.heading(1, "Table of Contents");
        if (engagement.plan().is(ContentsForm.DOTS)) {
            chapters.forEach(chapter -> manuscript.prose(dotted(chapter)));
            return;
        }
        var rows = chapters.stream()
                .map(chapter -> Row.of(List.of(
                        Cell.of(Passage.of(chapter).sized(10)),
                        Cell.of(Passage.of(placement.printed(chapter)).sized(10))
                                .aligned(Align.RIGHT))))
                .toList();
        manuscript.table(List.of(9.0, 1.0), List.of(), rows, Ruling.NONE);
    }

    private String dotted(String chapter) {
        var dots = Math.max(4, (int) ((420 - chapter.length() * 5.4) / 3.2));
        return chapter + " " + ".".repeat(dots) + " " + placement.printed(chapter);
    }
}
