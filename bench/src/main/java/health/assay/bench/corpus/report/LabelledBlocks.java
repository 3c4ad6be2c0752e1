package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Face;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.page.Ruling;
import health.assay.bench.corpus.page.Run;
import health.assay.bench.corpus.plan.Option.BlockForm;
import health.assay.bench.corpus.plan.Option.BlockLabels;
import java.util.List;
import java.util.Map;

/// No table: a labelled block for each control.
record LabelledBlocks(Engagement engagement, Phrases phrases, Map<String, String> criteria) implements Section {

    private record Labels(String criterion, String id, String control, String tests, String results) {}

    @Override
    public void write(Manuscript manuscript) {
        for (var criterion : engagement.criteria()) {
            manuscript.heading(
                    1,
                    phrases.choice("blockHeading") % 2 == 0
                            ? criterion
                            : criterion + " \u2013 " + Criteria.seriesName(criterion));
            put(manuscript, labels().criterion(), List.of(Passage.of(criteria.getOrDefault(criterion, ""))));
            var controls = engagement.under(criterion);
            if (controls.isEmpty()) {
                manuscript.prose(phrases.say("empty"));
            }
            controls.forEach(control -> block(manuscript, control, engagement.firstUnder(control, criterion)));
        }
    }

    private Labels labels() {
        return switch (engagement.plan().get(BlockLabels.class)) {
            case ACTIVITY ->
                new Labels("Criterion:", "Control Number:", "Control Activity:", "Test Procedure(s):", "Test Results:");
            case SHORT -> new Labels("Criteria:", "Control ID:", "Control:", "Tests:", "Results:");
            case SPECIFIED ->
                new Labels(
                        "Trust Services Criteria:",
                        "Control No.:",
                        "Control Specified by " + engagement.company().shortName() + ":",
                        "Tests Performed by the Service Auditor:",
                        "Conclusion:");
            case NUMBERED ->
                new Labels("Criteria:", "Ref:", "Description of Control:", "Test Performed:", "Result of Test:");
        };
    }

    private void block(Manuscript manuscript, Tested control, boolean first) {
        manuscript.gap(6);
        if (control.id() != null) {
            put(manuscript, labels().id(), List.of(Passage.keyed(control.id(), control.key())));
        }
        put(
                manuscript,
                labels().control(),
                new ControlRows(engagement, Columns.of(engagement), phrases).description(withoutId(control)));
        if (!first && !engagement.plan().isAny(List.of(health.assay.bench.corpus.plan.Option.Repeat.FULL))) {
            put(manuscript, labels().tests(), List.of(Passage.of(phrases.say("refer", Map.of("id", control.name())))));
            return;
        }
        for (var trial : control.trials()) {
            put(manuscript, labels().tests(), procedures(trial));
            put(manuscript, labels().results(), List.of(result(control, trial)));
            var response = control.response();
            if (response != null && trial.outcome().fails()) {
                put(
                        manuscript,
                        phrases.say("response.label"),
                        List.of(Passage.keyed(response, control.exceptionKey())));
            }
        }
    }

    private static Tested withoutId(Tested control) {
        return new Tested(
                control.number(),
                null,
                control.group(),
                control.criteria(),
                control.text(),
                control.trials(),
                control.response(),
                control.hipaa());
    }

    private static Passage result(Tested control, Trial trial) {
        return trial.outcome().fails()
                ? Passage.keyed(trial.result(), control.exceptionKey())
                : Passage.of(trial.result());
    }

    private List<Passage> procedures(Trial trial) {
        var bullet = new Paperwork(engagement.plan()).bullet();
        return trial.procedures().size() == 1
                ? List.of(Passage.of(trial.procedures().getFirst()))
                : trial.procedures().stream()
                        .map(text -> Passage.of(text).marked(bullet))
                        .toList();
    }

    private void put(Manuscript manuscript, String label, List<Passage> texts) {
        switch (engagement.plan().get(BlockForm.class)) {
            case INLINE -> inline(manuscript, label, texts, 0);
            case ALONE -> alone(manuscript, label, texts, 0);
            case INDENTED -> alone(manuscript, label, texts, 24);
            case TWO_COLUMNS ->
                manuscript.table(
                        List.of(2.5, 7.5),
                        List.of(),
                        List.of(Row.of(List.of(Cell.of(Passage.bold(label)), Cell.of(texts)))),
                        Ruling.NONE);
        }
    }

    private static void inline(Manuscript manuscript, String label, List<Passage> texts, double indent) {
        var first = texts.getFirst();
        if (first.mark() != null) {
            alone(manuscript, label, texts, indent);
            return;
        }
        manuscript.prose(first.led(label(label + " ", first)));
        texts.subList(1, texts.size()).forEach(text -> manuscript.prose(text.indented(14)));
    }

    private static void alone(Manuscript manuscript, String label, List<Passage> texts, double indent) {
        manuscript.prose(Passage.of(label(label, texts.getFirst())));
        texts.forEach(text -> manuscript.prose(text.indented(indent)));
    }

    /// A label counts as part of what it labels, so that its page may be cited.
    private static Run label(String label, Passage text) {
        return new Run(label, Face.BOLD, text.runs().getFirst().key());
    }
}
