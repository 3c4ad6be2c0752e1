package health.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

    private static final String COBALTFERN = "../examples/cobaltfern-qualified.pdf";
    private static final String QUILLMARROW = "../examples/quillmarrow-clean.pdf";

    @TempDir
    private Path folder;

    @Test
    void reportsOfDifferentOrganizationsAreComparedWithAWarning() {
        var run = Run.of("diff", COBALTFERN, QUILLMARROW);

        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("are different organizations")
                .contains("Controls dropped")
                .contains("Auditor Drumgoole Assurance Partners, LLC; was Pellingham Brandt LLP");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aReportDoesNotDifferFromItself() {
        var run = Run.of("diff", QUILLMARROW, QUILLMARROW);

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Both files are the same document.")
                .contains("The controls that were read are the same.");
    }

    @Test
    void aProgramGetsOneObject() {
        var run = Run.of("diff", COBALTFERN, QUILLMARROW, "--format", "json");

        var diff = JsonMapper.shared().readTree(run.out());
        assertThat(diff.at("/schema").asString()).isEqualTo("assay.diff/1");
        assertThat(diff.at("/scope/opinion/state").asString()).isEqualTo("CHANGED");
    }

    @Test
    void conditionsEndWithTheirOwnCode() {
        var changed = Run.of("diff", COBALTFERN, QUILLMARROW, "--fail-on", "opinion,dropped");
        var same = Run.of("diff", QUILLMARROW, QUILLMARROW, "--fail-on", "opinion,dropped,scope,new");

        assertThat(changed.code()).isEqualTo(ExitCode.FAILED_CONDITION);
        assertThat(same.code()).isZero();
    }

    @Test
    void whatCannotBeComparedIsOneClearLine() throws IOException {
        var none = Run.with(new FakeEngines(), "diff", pdf("soc1.pdf"), pdf("clean.pdf"));
        var locked = Run.with(new FakeEngines(), "diff", pdf("clean.pdf"), pdf("locked.pdf"));
        var missing = Run.of("diff", QUILLMARROW, folder.resolve("none.pdf").toString());
        var alone = Run.of("diff", QUILLMARROW);

        assertThat(none.code()).isEqualTo(ExitCode.NOT_SOC2);
        assertThat(none.err()).hasLineCount(1).contains("not a SOC 2 report (SOC 1)");
        assertThat(none.out()).isEmpty();
        assertThat(locked.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(missing.err()).contains("no such file");
        assertThat(alone.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theAnswerMayGoIntoAFolder() {
        var run = Run.of("diff", COBALTFERN, QUILLMARROW, "-f", "json", "--out", folder.toString());

        assertThat(run.out().strip())
                .isEqualTo(folder.resolve("quillmarrow-clean.diff.json").toString());
        assertThat(folder.resolve("quillmarrow-clean.diff.json")).content().startsWith("{");
    }

    private String pdf(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "stands in for a PDF").toString();
    }
}
