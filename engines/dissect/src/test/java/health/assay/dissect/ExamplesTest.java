package health.assay.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A ratchet: reading the examples worse than the baseline fails, and so does reading them better until the baseline,
/// a reviewed file, is raised.
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    @ParameterizedTest
    @ValueSource(strings = {"quillmarrow-clean", "cobaltfern-qualified", "thistlequay-type1"})
    void anExampleIsReadNoWorseAndNoBetterThanTheBaselineSays(String example) throws Exception {
        var truth = Truth.of(example);
        var baseline = baseline(example);

        var read = ReadFacts.of(new Dissector().dissect(EXAMPLES.resolve(example + ".pdf")), truth);

        var scores = scores(read, truth.facts());
        assertThat(worse(scores, baseline, read, truth.facts()))
                .as("%s is read worse than the baseline", example)
                .isEmpty();
        assertThat(scores)
                .as("%s is read better than the baseline; raise it in baseline.json to %s", example, scores)
                .isEqualTo(baseline);
    }

    private static Map<Measure, Score> baseline(String example) throws IOException {
        var scores = new EnumMap<Measure, Score>(Measure.class);
        for (var line : Truth.json("baseline.json").path(example).properties()) {
            var score = line.getValue();
            scores.put(
                    Measure.valueOf(line.getKey()),
                    new Score(
                            score.path("found").asInt(),
                            score.path("missed").asInt(),
                            score.path("invented").asInt()));
        }
        assertThat(scores).containsOnlyKeys(Measure.values());
        return scores;
    }

    private static Map<Measure, Score> scores(Facts read, Facts truth) {
        var scores = new EnumMap<Measure, Score>(Measure.class);
        for (var measure : Measure.values()) {
            scores.put(measure, Score.of(read.of(measure), truth.of(measure)));
        }
        return scores;
    }

    private static List<String> worse(
            Map<Measure, Score> scores, Map<Measure, Score> baseline, Facts read, Facts truth) {
        var worse = new ArrayList<String>();
        scores.forEach((measure, score) -> {
            if (score.isWorseThan(baseline.get(measure))) {
                worse.add("%s %s, was %s%n%s%s"
                        .formatted(
                                measure,
                                score,
                                baseline.get(measure),
                                difference("missed", truth, read, measure),
                                difference("invented", read, truth, measure)));
            }
        });
        return worse;
    }

    private static String difference(String word, Facts from, Facts without, Measure measure) {
        var difference = new TreeSet<>(from.of(measure));
        difference.removeAll(without.of(measure));
        return difference.stream()
                .map(fact -> "  %s: %s%n".formatted(word, fact))
                .collect(Collectors.joining());
    }
}
