package health.assay.dissect.scan;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// With scripts in the place of the command.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The stand-in command is a shell script")
class TesseractTest {

    private static final Page PAGE = new Page(7, 612, 792, List.of(), List.of(), false);

    @TempDir
    private Path folder;

    @Test
    void theCommandsTableBecomesARecognizedPage() throws Exception {
        var tesseract = command("""
                cat > /dev/null
                printf 'head\\n5\\t1\\t1\\t1\\t1\\t1\\t10\\t10\\t50\\t20\\t96\\tTests\\n'
                printf '5\\t1\\t1\\t1\\t1\\t2\\t70\\t10\\t50\\t20\\t30\\tperformed\\n'
                """);

        var read = tesseract.read(Paper.white(100, 100), PAGE, 200);

        assertThat(read.page().number()).isEqualTo(7);
        assertThat(read.page().recognized()).isTrue();
        assertThat(read.page().lines()).extracting(Line::text).containsExactly("Tests performed");
        assertThat(read.isUncertain()).isTrue();
    }

    @Test
    void aPageTheCommandGivesUpOnStaysBlank() throws Exception {
        var read = command("exit 1").read(Paper.white(100, 100), PAGE, 200);

        assertThat(read.page().isBlank()).isTrue();
        assertThat(read.page().recognized()).isTrue();
    }

    @Test
    void aFewDoubtfulWordsDoNotMakeAPageUncertain() {
        assertThat(new ScannedPage(PAGE, 100, 15).isUncertain()).isFalse();
        assertThat(new ScannedPage(PAGE, 100, 16).isUncertain()).isTrue();
    }

    private Tesseract command(String script) throws IOException {
        var file = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return new Tesseract(file);
    }
}
