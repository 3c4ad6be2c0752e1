package health.assay.reliance.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The control lists of eight made-up companies, whose words neither the queries nor the weights were made from.
class ControlExamTest {

    private static final Path FOLDER = Path.of("src/test/resources/health/assay/reliance/exam");

    @Test
    void whatIsClaimedOfUnreadControlsIsNearlyAlwaysRight() throws IOException {
        var exam = exam();

        var marks = Marks.of(exam);

        assertThat(marks.precision()).isGreaterThan(0.95);
    }

    @Test
    void mostOfWhatUnreadControlsShowIsFound() throws IOException {
        var exam = exam();

        var marks = Marks.of(exam);

        assertThat(marks.recall()).isGreaterThan(0.84);
    }

    private static List<Labeled> exam() throws IOException {
        var controls = new ArrayList<Labeled>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                controls.addAll(JsonMapper.shared()
                        .readValue(Files.readString(file), Exam.class)
                        .controls());
            }
        }
        return controls;
    }

    private record Marks(int right, int wrong, int missed) {

        static Marks of(List<Labeled> exam) {
            var said = ConceptSearch.hipaa()
                    .search(exam.stream().map(Labeled::text).toList());
            var marks = new Marks(0, 0, 0);
            for (var i = 0; i < exam.size(); i++) {
                var claimed = said.get(i).stream()
                        .flatMap(concept -> concept.addresses().stream())
                        .collect(Collectors.toSet());
                var labels = exam.get(i).addresses();
                var right = (int) labels.stream().filter(claimed::contains).count();
                marks = new Marks(
                        marks.right + right,
                        marks.wrong + claimed.size() - right,
                        marks.missed + labels.size() - right);
            }
            return marks;
        }

        double precision() {
            return right / (double) (right + wrong);
        }

        double recall() {
            return right / (double) (right + missed);
        }
    }

    private record Exam(List<Labeled> controls) {}

    private record Labeled(String text, String voice, List<String> addresses, List<String> contributes) {}
}
