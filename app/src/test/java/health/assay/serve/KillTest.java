package health.assay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed while it writes. `-Dassay.kills=20` does it more often.
class KillTest {

    private static final int KILLS = Integer.getInteger("assay.kills", 3);
    private static final int ENTRIES_EACH = 25;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostAndTheChainHolds() throws IOException, InterruptedException {
        var data = folder.resolve("data");
        var acknowledged = 0L;
        for (var kill = 0; kill < KILLS; kill++) {
            acknowledged = lastBeforeKill(data, ENTRIES_EACH + kill % 7);
        }

        var outcome = finish(run("verify", data));

        assertThat(outcome.exit()).as(outcome.words().toString()).isZero();
        var finding = outcome.words().getLast();
        assertThat(finding).startsWith("breaks 0 entries ");
        var kept = Long.parseLong(finding.substring(finding.lastIndexOf(' ') + 1));
        assertThat(kept).isGreaterThanOrEqualTo(acknowledged);
        assertThat(acknowledged).isGreaterThanOrEqualTo((long) KILLS * ENTRIES_EACH);
    }

    private record Outcome(int exit, List<String> words) {}

    /// The number of the last entry that was acknowledged before the process was killed.
    private static long lastBeforeKill(Path data, int entries) throws IOException {
        var writer = run("write", data);
        try (var words = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            var last = 0L;
            for (var read = 0; read < entries; ) {
                var line = words.readLine();
                assertThat(line).as("the writer ended by itself").isNotNull();
                if (line.matches("\\d+")) { // and not a line of the log
                    last = Long.parseLong(line);
                    read++;
                }
            }
            writer.toHandle().destroyForcibly(); // kill -9, and what it said can still be read
            for (var line = words.readLine(); line != null; line = words.readLine()) {
                last = line.matches("\\d+") ? Long.parseLong(line) : last; // acknowledged while we aimed
            }
            return last;
        }
    }

    private static Outcome finish(Process process) throws IOException, InterruptedException {
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Outcome(process.waitFor(), words);
    }

    private static Process run(String what, Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var log = Files.createDirectories(Path.of("target")).resolve("kill.log").toFile();
        return new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        what,
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
