package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.page.Run;
import health.assay.bench.corpus.plan.Option.Hipaa;
import health.assay.bench.corpus.plan.Option.Responses;
import health.assay.bench.corpus.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/// What management adds without the auditor: answers, a table of regulations, plans.
record OtherInformation(Engagement engagement, Phrases phrases) implements Section {

    static boolean wanted(Plan plan) {
        return plan.isAny(List.of(Responses.OTHER_TABLE, Responses.OTHER_LIST, Responses.OTHER_BY_CRITERION))
                || plan.isAny(List.of(Hipaa.TABLE_ONLY));
    }

    @Override
    public void write(Manuscript manuscript) {
        manuscript.prose(phrases.say("other.disclaimer"));
        var answered = engagement.controls().stream()
                .filter(control -> control.response() != null)
                .toList();
        if (!answered.isEmpty()) {
            answers(manuscript, answered);
        }
        if (engagement.plan().is(Hipaa.TABLE_ONLY)) {
            regulations(manuscript);
        }
        manuscript.heading(1, "Plans for the Coming Year");
        manuscript.prose(phrases.say("other.plans"));
    }

    private void answers(Manuscript manuscript, List<Tested> answered) {
        switch (engagement.plan().get(Responses.class)) {
            case OTHER_TABLE -> table(manuscript, answered);
            case OTHER_LIST -> list(manuscript, answered);
            case OTHER_BY_CRITERION -> byCriterion(manuscript, answered);
            default -> {}
        }
    }

    private static void table(Manuscript manuscript, List<Tested> answered) {
        manuscript.heading(1, "Management's Responses to Exceptions");
        var rows = answered.stream()
                .map(control -> Row.of(List.of(
                        Cell.of(Passage.of(control.name())),
                        Cell.of(Passage.keyed(
                                control.failed().map(Trial::result).orElse(""), control.exceptionKey())),
                        Cell.of(Passage.keyed(String.valueOf(control.response()), control.exceptionKey())))))
                .toList();
        manuscript.table(
                List.of(1.6, 4.2, 4.2), List.of(plain("Control", "Exception Noted", "Management Response")), rows);
    }

    private void list(Manuscript manuscript, List<Tested> answered) {
        manuscript.heading(1, "Responses to Exceptions Noted by the Service Auditor");
        for (var control : answered) {
            manuscript.heading(3, control.name());
            manuscript.prose(Passage.of(
                    Run.bold("Exception: "),
                    Run.keyed(control.failed().map(Trial::result).orElse(""), control.exceptionKey())));
            manuscript.prose(Passage.of(
                    Run.bold(phrases.say("response.label") + " "),
                    Run.keyed(String.valueOf(control.response()), control.exceptionKey())));
        }
    }

    private static void byCriterion(Manuscript manuscript, List<Tested> answered) {
        manuscript.heading(1, "Management's Responses");
        var rows = answered.stream()
                .map(control -> Row.of(List.of(
                        Cell.of(Passage.of(control.criteria().getFirst())),
                        Cell.of(Passage.keyed(String.valueOf(control.response()), control.exceptionKey())))))
                .toList();
        manuscript.table(List.of(2.0, 8.0), List.of(plain("Criterion", "Management Response")), rows);
    }

    private void regulations(Manuscript manuscript) {
        manuscript.heading(1, "Relation of Controls to the HIPAA Security Rule");
        var rows = engagement.controls().stream()
                .filter(control -> !control.hipaa().isEmpty())
                .map(control -> plain(
                        control.hipaa().getFirst(),
                        control.id() == null ? control.criteria().getFirst() : control.id()))
                .toList();
        manuscript.table(List.of(5.0, 5.0), List.of(plain("45 CFR", "Control")), rows);
    }

    private static Row plain(String... texts) {
        return Row.of(Stream.of(texts).map(text -> Cell.of(Passage.of(text))).toList());
    }
}
