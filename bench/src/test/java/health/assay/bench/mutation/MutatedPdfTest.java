package health.assay.bench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.Dissector;
import health.assay.dissect.Unreadable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Damaged files end in a reading or in one clear line, whatever was damaged. The seed is fixed, so that a failure can
/// be seen again; [Mutations] runs many more.
class MutatedPdfTest {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final int MUTATIONS = 60;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noDamageEndsInAnythingButAReadingOrAClearLine() throws Exception {
        var originals = Originals.of(EXAMPLES);
        var refusals = new ArrayList<String>();

        for (var count = 0; count < MUTATIONS; count++) {
            var file = folder.resolve("mutated-%d.pdf".formatted(count));
            Files.write(file, Batch.damaged(originals, 164, count));
            try {
                new Dissector().dissect(file);
            } catch (Unreadable refused) {
                refusals.add(refused.getMessage());
            }
        }

        assertThat(refusals)
                .hasSizeLessThan(MUTATIONS)
                .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("\n", "Exception"));
    }
}
