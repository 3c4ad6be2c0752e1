package health.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    private static final String COBALTFERN = "../examples/cobaltfern-qualified.pdf";
    private static final String QUILLMARROW = "../examples/quillmarrow-clean.pdf";
    private static final String THISTLEQUAY = "../examples/thistlequay-type1.pdf";

    @TempDir
    private Path folder;

    @Test
    void sharedWordingIsShownWithItsPagesAndCalledASign() {
        var run = Run.of("compare", COBALTFERN, QUILLMARROW, THISTLEQUAY);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("3 reports of 3 companies were compared.")
                .contains("a sign, not proof")
                .contains("cobaltfern-qualified.pdf, page");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aProgramGetsOneObject() {
        var run = Run.of("compare", COBALTFERN, THISTLEQUAY, "-f", "json");

        var shared = JsonMapper.shared().readTree(run.out());
        assertThat(shared.at("/schema").asString()).isEqualTo("assay.compare/1");
        assertThat(shared.at("/reports")).hasSize(2);
        assertThat(shared.at("/pairs/0/passages/0/left/page").asInt()).isPositive();
    }

    @Test
    void whatIsNoReportIsLeftOutAndSaid() throws IOException {
        var run = Run.with(new FakeEngines(), "compare", pdf("soc1.pdf"), pdf("clean.pdf"), pdf("exception.pdf"));

        assertThat(run.code()).isEqualTo(ExitCode.NOT_SOC2);
        assertThat(run.err()).hasLineCount(1).contains("soc1.pdf: not a SOC 2 report");
        assertThat(run.out()).contains("were compared");
    }

    @Test
    void oneReportIsNotEnough() {
        assertThat(Run.of("compare", QUILLMARROW).code()).isEqualTo(ExitCode.USAGE);
    }

    private String pdf(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "stands in for a PDF").toString();
    }
}
