package health.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CorrectCommandTest {

    private static final String QUILLMARROW = "../examples/quillmarrow-clean.pdf";
    private static final String COBALTFERN = "../examples/cobaltfern-qualified.pdf";

    @TempDir
    private Path folder;

    private Path pdf = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        pdf = Files.copy(Path.of("../examples/quillmarrow-clean.pdf"), folder.resolve("report.pdf"));
    }

    @Test
    void aCorrectionIsKeptBesideThePdfAndFlowsIntoTheReview() throws IOException {
        var before = JsonMapper.shared()
                .readTree(Run.of("review", pdf.toString(), "-f", "json").out());
        var written = correct("report.opinion.kind", "ADVERSE");
        var after = JsonMapper.shared()
                .readTree(Run.of("review", pdf.toString(), "-f", "json").out());

        assertThat(written.err()).isEmpty();
        assertThat(Files.readString(sidecar()))
                .contains(before.at("/document/sha256").asString(), "was: \"UNQUALIFIED\"", "on: 2025-03-10");
        assertThat(before.at("/hipaa").toString()).contains("TESTED");
        assertThat(after.at("/hipaa").toString()).doesNotContain("\"TESTED\"");
        assertThat(after.at("/corrections/0/by").asString()).isEqualTo("Ann Lee");
        assertThat(after.at("/doubts/0/message").asString())
                .contains("Corrected to \"ADVERSE\" by Ann Lee", "Assay read \"UNQUALIFIED\"");
    }

    @Test
    void theScreenMarksWhatAPersonSaysAndCanLeaveItOut() {
        correct("report.opinion.kind", "QUALIFIED");
        correct("report.opinion.basis", "It says: \"except\" # for");
        var with = Run.of("review", pdf.toString());
        var without = Run.of("review", pdf.toString(), "--no-corrections");

        assertThat(with.out()).contains("Corrected by a person", "corrected by Ann Lee", "2 values");
        assertThat(without.out()).doesNotContain("Corrected", "Ann Lee").contains("The opinion is unqualified");
    }

    @Test
    void thePageForOthersMarksItToo() {
        correct("report.opinion.kind", "QUALIFIED");

        assertThat(Run.of("review", pdf.toString(), "-f", "html").out())
                .contains("id=\"corrections\"", "CORRECTED", "Ann Lee");
    }

    @Test
    void whatCannotBeAppliedIsNotWritten() {
        var unknown = correct("report.opinon.kind", "QUALIFIED");
        var bad = correct("report.opinion.kind", "FINE");
        var none = correct("controls[NONE].description", "x");

        assertThat(unknown.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(unknown.err()).hasLineCount(1).contains("no field \"opinon\"", "Nothing was written");
        assertThat(bad.err()).hasLineCount(1).contains("QUALIFIED, ADVERSE");
        assertThat(none.err()).hasLineCount(1).contains("the reading has no controls[NONE]");
        assertThat(sidecar()).doesNotExist();
    }

    @Test
    void aBrokenFileOfCorrectionsStopsTheReviewWithItsLine() throws IOException {
        Files.writeString(sidecar(), "corrections:\n  - field: opinion.kind\n    value: [\n");
        var run = Run.of("review", pdf.toString());
        var appended = correct("report.opinion.kind", "QUALIFIED");

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains("report.pdf.assay.yaml, line ");
        assertThat(appended.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(sidecar()).content().hasLineCount(3);
    }

    @Test
    void aValueOrItsRemovalButNotBoth() {
        var neither = Run.of("correct", pdf.toString(), "report.system", "--by", "Ann", "--why", "so");

        assertThat(neither.code()).isEqualTo(ExitCode.USAGE);
        assertThat(neither.err()).contains("either a VALUE or --remove");
    }

    @Test
    void diffAndCompareUseItToo() {
        correct("report.opinion.kind", "ADVERSE");
        var diff = Run.of("diff", QUILLMARROW, pdf.toString());
        var asRead = Run.of("diff", QUILLMARROW, pdf.toString(), "--no-corrections");
        var compare = Run.of("compare", COBALTFERN, pdf.toString(), "-f", "json");

        assertThat(diff.out()).contains("Adverse; was", "Corrected by a person", "report.pdf: opinion.kind");
        assertThat(asRead.out()).doesNotContain("Corrected by a person");
        assertThat(JsonMapper.shared()
                        .readTree(compare.out())
                        .at("/reports/1/corrections/0/by")
                        .asString())
                .isEqualTo("Ann Lee");
    }

    @Test
    void diffSaysWhatDoesNotApplyAnyMore() throws IOException {
        var gone = "  - {field: \"controls[GONE]\", remove: true, was: A heading, by: Ann Lee, on: 2025-03-01}\n";
        Files.writeString(sidecar(), "corrections:\n" + gone);
        var diff = Run.of("diff", QUILLMARROW, pdf.toString());
        var review = Run.of("review", pdf.toString());

        assertThat(diff.code()).isZero();
        assertThat(diff.err()).hasLineCount(1).contains("report.pdf: corrections beside it that do not count: 1 of 1;");
        assertThat(review.out()).contains("Not applied: the correction by Ann Lee on");
    }

    @Test
    void aLetterGivenWithTheReportIsCorrectedToo() throws IOException {
        var letter = ALetter.write(folder.resolve("letter.pdf"));
        var written = Run.of("correct", letter.toString(), "bridgeLetter.covers.end", "2025-02-27", "--by", "Ann Lee");
        var run = Run.of("review", pdf.toString(), "--bridge", letter.toString());

        assertThat(written.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("to 27 Feb 2025; management's word, not audited")
                .contains("letter.pdf: bridgeLetter.covers.end: Corrected to \"2025-02-27\" by Ann Lee");
    }

    @Test
    void whatIsNeitherReportNorLetterHasNothingToCorrect() throws IOException {
        var soc1 = Files.writeString(folder.resolve("soc1.pdf"), "stands in for a PDF");
        var run = Run.with(new FakeEngines(), "correct", soc1.toString(), "system", "x", "--by", "A");

        assertThat(run.code()).isEqualTo(ExitCode.NOT_SOC2);
        assertThat(run.err()).hasLineCount(1).contains("neither a SOC 2 report nor a bridge letter");
    }

    @Test
    void theSidecarIsAsReadableAsThePdf() throws IOException {
        Files.setPosixFilePermissions(pdf, PosixFilePermissions.fromString("rw-r-----"));
        correct("report.opinion.kind", "ADVERSE");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sidecar())))
                .isEqualTo("rw-r-----");
    }

    private Run correct(String field, String value) {
        return Run.of("correct", pdf.toString(), field, value, "--by", "Ann Lee", "--why", "see page 4");
    }

    private Path sidecar() {
        return folder.resolve("report.pdf.assay.yaml");
    }
}
