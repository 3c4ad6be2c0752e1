package health.assay.bench.corpus.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A control as the report has it. Number is its place among all of them, and its key in the drawing.
record Tested(
        int number,
        @Nullable String id,
        String group,
        List<String> criteria,
        String text,
        List<Trial> trials,
        @Nullable String response,
        List<String> hipaa) {

    Tested {
        criteria = List.copyOf(criteria);
        trials = List.copyOf(trials);
    }

    String key() {
        return "control:" + number;
    }

    String exceptionKey() {
        return "exception:" + number;
    }

    String name() {
        return id == null ? "" : id;
    }

    Optional<Trial> failed() {
        return trials.stream().filter(trial -> trial.outcome().fails()).findFirst();
    }

    Outcome worst() {
        return trials.stream()
                .map(Trial::outcome)
                .min(java.util.Comparator.comparingInt(Tested::weight))
                .orElse(Outcome.NOT_TESTED);
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case EXCEPTION -> 0;
            case DESIGN_DEFICIENCY -> 1;
            case NOT_OPERATED -> 2;
            case NOT_TESTED -> 3;
            case NO_EXCEPTION -> 4;
        };
    }
}
