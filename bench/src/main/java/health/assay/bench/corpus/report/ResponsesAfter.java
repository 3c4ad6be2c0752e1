package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Face;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Run;
import health.assay.bench.corpus.plan.Option.Responses;
import java.util.List;

/// What management says, in a block after a table.
record ResponsesAfter(Phrases phrases) {

    void write(Manuscript manuscript, Engagement engagement, List<Tested> controls) {
        var answered =
                controls.stream().filter(control -> control.response() != null).toList();
        if (answered.isEmpty()) {
            return;
        }
        switch (engagement.plan().get(Responses.class)) {
            case AFTER_TABLE -> keyed(manuscript, answered);
            case AFTER_TABLE_UNKEYED -> answered.forEach(control -> unkeyed(manuscript, control));
            default -> {}
        }
    }

    private void keyed(Manuscript manuscript, List<Tested> answered) {
        manuscript.prose(Passage.of(phrases.say("response.label")).inFace(Face.BOLD));
        for (var control : answered) {
            manuscript.prose(Passage.of(
                    Run.bold(control.name() + ": "),
                    Run.keyed(String.valueOf(control.response()), control.exceptionKey())));
        }
    }

    private void unkeyed(Manuscript manuscript, Tested control) {
        manuscript.prose(Passage.of(
                Run.bold(phrases.say("response.label") + " "),
                Run.keyed(String.valueOf(control.response()), control.exceptionKey())));
    }
}
