package health.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssayTest {

    @Test
    void withoutAnArgumentItSaysHowToStart() {
        var run = Run.of();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Start here:", "assay review vendor.pdf", "Exit codes:");
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (var command : List.of("review", "gap", "framework", "completion")) {
            var run = Run.of(command, "--help");

            assertThat(run.code()).isZero();
            assertThat(run.out()).as(command).contains("Usage: assay " + command, "Examples:");
            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void exitCodesAreDocumented() {
        assertThat(Run.of("review", "--help").out()).contains("Exit codes", "--fail-on condition is met");
    }

    @Test
    void itTellsItsVersionAndItsJava() {
        assertThat(Run.of("--version").out()).startsWith("assay ").contains("Java " + Runtime.version());
    }

    @Test
    void aMistypedCommandGetsASuggestion() {
        var run = Run.of("reveiw");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("assay: ").contains("review");
    }

    @Test
    void completionCoversTheCommandsButNotTheHiddenOne() {
        var run = Run.of("completion");

        assertThat(run.out())
                .startsWith("#!")
                .contains("--format", "gap", "framework")
                .doesNotContain("rehearse");
    }

    @Test
    void colorNeedsATerminalAndNoObjection() {
        assertThat(Screen.of(Map.of("ASSAY_TTY", "12"), "UTF-8").terminal().color())
                .isTrue();
        assertThat(Screen.of(Map.of("ASSAY_TTY", "2"), "UTF-8").terminal().color())
                .isFalse();
        assertThat(Screen.of(Map.of("ASSAY_TTY", "12", "NO_COLOR", "1"), "UTF-8")
                        .terminal()
                        .color())
                .isFalse();
        assertThat(Screen.of(Map.of("ASSAY_TTY", "1", "TERM", "dumb"), "UTF-8")
                        .terminal()
                        .color())
                .isFalse();
    }

    @Test
    void theTerminalSaysHowWideItIsAndWhatItCanShow() {
        var wide = Screen.of(Map.of("COLUMNS", "110"), "UTF-8").terminal();
        var odd = Screen.of(Map.of("COLUMNS", "wide"), "ANSI_X3.4-1968").terminal();

        assertThat(wide.width()).isEqualTo(110);
        assertThat(odd.width()).isEqualTo(100);
        assertThat(odd.unicode()).isFalse();
    }
}
