package health.assay.reliance.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// How well the concepts read controls that were written without knowing them. The baseline is reviewed: worse fails,
/// and
/// better fails too until the baseline says so.
class ControlCorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/health/assay/reliance");

    @Test
    void theConceptsReadTheCorpusAsWellAsTheBaselineSays() throws IOException {
        var baseline =
                JsonMapper.shared().readValue(Files.readString(FOLDER.resolve("corpus-baseline.json")), Baseline.class);

        var score = score(corpus());

        assertThat(score).isEqualTo(baseline.score());
    }

    private static Score score(List<Labelled> controls) {
        var search = new ConceptSearch(Concepts.hipaa());
        var said = search.search(controls.stream().map(Labelled::text).toList());
        var score = new int[4];
        for (var i = 0; i < controls.size(); i++) {
            count(controls.get(i), addressed(said.get(i)), score);
        }
        return new Score(score[0], score[1], score[2], score[3]);
    }

    private static void count(Labelled control, Set<String> claimed, int[] score) {
        for (var citation : control.addresses()) {
            score[claimed.contains(citation) ? 0 : 1]++;
        }
        for (var citation : claimed) {
            if (!control.addresses().contains(citation)) {
                score[control.nearMissFor().contains(citation) ? 2 : 3]++;
            }
        }
    }

    private static Set<String> addressed(List<Concept> concepts) {
        return Set.copyOf(concepts.stream()
                .flatMap(concept -> concept.addresses().stream())
                .distinct()
                .toList());
    }

    private static List<Labelled> corpus() throws IOException {
        var controls = new ArrayList<Labelled>();
        try (var files = Files.list(FOLDER.resolve("controls"))) {
            files.sorted().forEach(file -> controls.addAll(read(file).controls()));
        }
        return controls;
    }

    private static Corpus read(Path file) {
        try {
            return JsonMapper.shared().readValue(Files.readString(file), Corpus.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(file.toString(), failure);
        }
    }

    record Baseline(String note, Score score) {}

    /// `falseComfort` counts claims that the label calls a near miss, `surplus` those it does not name.
    record Score(int found, int missed, int falseComfort, int surplus) {}

    record Corpus(List<Labelled> controls) {}

    record Labelled(
            String text,
            String voice,
            String concept,
            List<String> addresses,
            List<String> contributes,
            List<String> nearMissFor,
            String why) {}
}
