package health.assay.dissect.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileCorrectionsTest {

    @TempDir
    private Path folder;

    @Test
    void aliasesAnchorsAndTagsAreRefusedUnread() {
        refused("line 1: anchors", "a: &a [x, x]\nb: &b [*a, *a]\n");
        refused("line 2: anchors", "corrections:\n  - *a\n");
        refused("line 1: tags", "corrections: !!java.net.URL [\"x\"]\n");
        refused("line 1: tags", "sha256: !local x\n");
    }

    @Test
    void nestingAndSizeHaveBounds() {
        refused("nested too deeply", "corrections: " + "[".repeat(50_000));
        refused("nested too deeply", "corrections: " + "{a: ".repeat(50_000));
        refused("nested too deeply or too long", "corrections: [" + "a,".repeat(60_000) + "]");
        refused("too large", "#".repeat(YamlReader.MOST_CHARACTERS + 1));
    }

    @Test
    void manyCorrectionsAreRefusedOrDoneInShortTime() {
        var one = "  - {field: system, value: a, was: b, by: Ann, on: 2025-03-01}\n";
        var other = "  - {field: \"controls[G%d]\", remove: true, was: b, by: Ann, on: 2025-03-01}\n";
        var many = IntStream.range(0, 2_000).mapToObj(other::formatted).collect(Collectors.joining());

        refused("line 2: these are more than 2000 corrections", "corrections:\n" + one.repeat(2_001));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> Corrections.of("f", "corrections:\n" + many).apply(Sample.reading()));
    }

    @Test
    void whatIsNotYamlIsToldWithItsLine() {
        refused("line 3: this is not YAML", "corrections:\n  - field: a\n  value: : b\n");
        refused("line 2: corrections stands here twice", "corrections: []\ncorrections: []\n");
        refused("line 1: the file is empty", "");
        refused("line 3: a second document", "corrections: []\n---\na: b\n");
        refused("line 1: write corrections", "just words");
        refused("control characters", "sha256: \"\\e[31m\"\ncorrections: []\n");
    }

    @Test
    void mutilatedFilesAreReadOrRefusedAndNothingElse() {
        var whole =
                "corrections:\n  - field: \"controls[CC6.1.01].tests[1].result\"\n    value: |\n      two\n      lines\n"
                        + "    by: Ann\n    on: 2025-03-01\n    why: 'so'\n";
        var random = new Random(7);
        var refused = 0;
        for (var round = 0; round < 3_000; round++) {
            var text = new StringBuilder(whole);
            for (var change = 0; change < 3; change++) {
                text.setCharAt(
                        random.nextInt(text.length()), "\"'[]{}:-#&*!|>%@`\n \t\0a\ud800".charAt(random.nextInt(23)));
            }
            try {
                Corrections.of("f", text.toString()).apply(Sample.reading());
            } catch (Uncorrectable expected) {
                refused++;
                assertThat(expected.getMessage()).isNotBlank();
            }
        }

        assertThat(refused).isPositive();
    }

    @Test
    void aFileThatIsNoTextOrNoFileIsRefused() throws IOException {
        var pdf = folder.resolve("r.pdf");
        Files.write(Corrections.sidecar(pdf), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(() -> Corrections.beside(pdf))
                .isInstanceOf(Uncorrectable.class)
                .hasMessageContaining("UTF-8");

        Files.createDirectory(Corrections.sidecar(folder.resolve("d.pdf")));
        assertThatThrownBy(() -> Corrections.beside(folder.resolve("d.pdf"))).isInstanceOf(Uncorrectable.class);
    }

    private static void refused(String message, String yaml) {
        assertThatThrownBy(() -> Corrections.of("f", yaml))
                .isInstanceOf(Uncorrectable.class)
                .hasMessageContaining(message);
    }
}
