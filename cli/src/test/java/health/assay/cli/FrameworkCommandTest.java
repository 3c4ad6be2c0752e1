package health.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theListNamesFrameworksAndCrosswalks() {
        assertThat(Run.of("framework", "list").out())
                .contains("hipaa-164", "soc2-2017", "nist-csf-2.0", "hipaa-164 to soc2-2017");
    }

    @Test
    void aFrameworkShowsItsRequirements() {
        assertThat(Run.of("framework", "show", "soc2-2017").out()).contains("CC6.1", "A1.2", "P8.1");
    }

    @Test
    void aRequirementShowsItsCitationAndWhatSoc2DoesForIt() {
        assertThat(Run.of("framework", "show", "hipaa-164", "164.312(b)").out())
                .contains("45 CFR 164.312(b)", "What shows it", "SOC 2 Trust Services Criteria", "Remains:");
        assertThat(Run.of("framework", "show", "soc2-2017", "CC6.1").out()).contains("164.312(a)(1)");
    }

    @Test
    void whatIsUnknownIsSaidWithWhatIsKnown() {
        var framework = Run.of("framework", "show", "iso");
        var requirement = Run.of("framework", "show", "hipaa-164", "164.999");

        assertThat(framework.code()).isEqualTo(ExitCode.USAGE);
        assertThat(framework.err()).contains("no framework 'iso'", "hipaa-164");
        assertThat(requirement.err()).contains("no requirement '164.999'");
    }

    @Test
    void whatIsExportedCanBeImported() throws IOException {
        var catalog = Files.writeString(
                folder.resolve("hipaa.json"),
                Run.of("framework", "export", "hipaa-164").out());
        var run = Run.of("framework", "import", catalog.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("HIPAA", "requirements in", "Nothing was stored");
    }

    @Test
    void aCrosswalkIsExportedAsAMapping() {
        assertThat(Run.of("framework", "export", "hipaa-164", "--to", "soc2-2017")
                        .out())
                .contains("mapping-collection");
    }

    @Test
    void whatIsNoCatalogIsRefusedInOneLine() throws IOException {
        var words = Files.writeString(folder.resolve("words.json"), "only words");
        var run = Run.of("framework", "import", words.toString());
        var missing = Run.of("framework", "import", folder.resolve("none.json").toString());

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).hasLineCount(1).startsWith("assay: ");
        assertThat(missing.err()).contains("none.json: no such file");
    }
}
