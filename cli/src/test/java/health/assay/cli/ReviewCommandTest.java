package health.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReviewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aReportIsAnsweredOnTheScreen() {
        var run = review("clean.pdf");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("clean.pdf\nThe opinion is unqualified and no test could be read.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void oneFileAsJsonIsOneObject() {
        var run = review("clean.pdf", "--format", "json");

        assertThat(JsonMapper.shared().readTree(run.out()).at("/schema").asString())
                .isEqualTo("assay.review/1");
    }

    @Test
    void severalFilesAsJsonAreOneArrayInTheOrderGiven() {
        var run = Run.with(new FakeEngines(), "review", pdf("soc1.pdf"), pdf("clean.pdf"), "-f", "json");

        var array = JsonMapper.shared().readTree(run.out());
        assertThat(array).hasSize(2);
        assertThat(array.at("/0/document/file").asString()).isEqualTo("soc1.pdf");
        assertThat(array.at("/1/document/file").asString()).isEqualTo("clean.pdf");
    }

    @Test
    void aFolderGetsAFileForEachReport() throws IOException {
        var out = folder.resolve("new/reviews");
        var run = Run.with(
                new FakeEngines(), "review", pdf("soc1.pdf"), pdf("clean.pdf"), "-f", "json", "-o", out.toString());

        assertThat(out.resolve("soc1.json")).content().startsWith("{");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("soc1.json"))))
                .isEqualTo("rw-------");
        assertThat(run.out().lines())
                .containsExactly(
                        out.resolve("soc1.json").toString(),
                        out.resolve("clean.json").toString());
        assertThat(out.toFile().list()).hasSize(2);
    }

    @Test
    void reportsOfOneNameDoNotOverwriteEachOther() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        var out = folder.resolve("out");
        Run.with(new FakeEngines(), "review", pdf("clean.pdf"), pdf("a/clean.pdf"), "-f", "json", "-o", out.toString());

        assertThat(out.toFile().list()).containsExactlyInAnyOrder("clean.json", "clean-2.json");
    }

    @Test
    void aWorkbookIsWrittenWholeAndCanBeRead() throws IOException {
        var out = folder.resolve("out");
        review("clean.pdf", "-f", "xlsx", "-o", out.toString());

        var bytes = new ByteArrayInputStream(Files.readAllBytes(out.resolve("clean.xlsx")));
        try (var workbook = new ReadableWorkbook(bytes)) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Summary");
        }
    }

    @Test
    void aWorkbookIsNotForTheScreen() {
        var run = review("clean.pdf", "-f", "xlsx");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("assay: A workbook is not for the screen")
                .contains("--out");
    }

    @Test
    void exitCodesTellWhatCameOfIt() {
        assertThat(review("clean.pdf").code()).isZero();
        assertThat(review("soc1.pdf").code()).isEqualTo(ExitCode.NOT_SOC2);
        assertThat(review("locked.pdf").code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(review("exception.pdf", "--fail-on", "exception").code()).isEqualTo(ExitCode.FAILED_CONDITION);
        assertThat(review("exception.pdf", "--fail-on", "high,doubt").code()).isEqualTo(ExitCode.FAILED_CONDITION);
        assertThat(review("exception.pdf", "--fail-on", "opinion").code()).isEqualTo(ExitCode.FAILED_CONDITION);
        assertThat(review("exception.pdf", "--fail-on", "doubt").code()).isZero();
        assertThat(review("clean.pdf", "--fail-on", "exception,opinion,medium").code())
                .isZero();
    }

    @Test
    void ofSeveralFilesTheHighestCodeCounts() {
        var run = Run.with(new FakeEngines(), "review", pdf("locked.pdf"), pdf("soc1.pdf"), pdf("clean.pdf"));

        assertThat(run.code()).isEqualTo(ExitCode.NOT_SOC2);
        assertThat(run.err()).hasLineCount(1).contains("locked.pdf: this PDF is locked");
        assertThat(run.out()).contains("This is a SOC 1 report", "The opinion is unqualified");
    }

    @Test
    void whatCannotBeReadIsStillAnObjectForAProgram() {
        var run = review("locked.pdf", "-f", "json");

        var review = JsonMapper.shared().readTree(run.out());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(review.at("/document/kind").asString()).isEqualTo("OTHER");
        assertThat(review.at("/doubts/0/message").asString()).contains("locked");
    }

    @Test
    void aFaultOfOursIsOneLineWithAReference() {
        var run = review("broken.pdf");

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err())
                .hasLineCount(1)
                .containsPattern("broken.pdf: something went wrong .*reference [0-9a-f]{8}");
        assertThat(review("broken.pdf", "--verbose").err()).contains("IllegalStateException: a fault of ours");
    }

    @Test
    void aMissingFileAFolderAndAnEmptyFileGetOneClearLine() throws IOException {
        var missing = Run.of("review", folder.resolve("none.pdf").toString());
        var aFolder = Run.of("review", folder.toString());
        var empty =
                Run.of("review", Files.createFile(folder.resolve("empty.pdf")).toString());

        assertThat(missing.err()).hasLineCount(1).contains("none.pdf: no such file");
        assertThat(aFolder.err()).hasLineCount(1).contains("is a folder");
        assertThat(empty.err()).hasLineCount(1).startsWith("assay: ").contains("empty.pdf: ");
        assertThat(List.of(missing, aFolder, empty)).extracting(Run::code).containsOnly(ExitCode.UNREADABLE);
    }

    @Test
    void whatIsNoPdfOrOnlyHalfOfOneGetsOneClearLine() throws IOException {
        var words = Files.writeString(folder.resolve("words.pdf"), "These are only words.");
        var whole = Files.readAllBytes(Path.of("../examples/quillmarrow-clean.pdf"));
        var half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(whole, whole.length / 3));

        for (var file : List.of(words, half)) {
            var run = Run.of("review", file.toString());

            assertThat(run.code()).as(run.toString()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).hasLineCount(1).startsWith("assay: " + file);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaidSo() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "a file");
        var run = review("clean.pdf", "--out", taken.toString());

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).hasLineCount(1).contains("taken: is a file, not a folder");
    }

    @Test
    void aBridgeLetterThatCannotBeReadStopsTheReview() {
        var run = review("clean.pdf", "--bridge", pdf("locked.pdf"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).hasLineCount(1).contains("locked.pdf: this PDF is locked");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aBridgeLetterBelongsToOneReport() {
        var run =
                Run.with(new FakeEngines(), "review", pdf("clean.pdf"), pdf("soc1.pdf"), "--bridge", pdf("letter.pdf"));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("A bridge letter belongs to one report");
    }

    @Test
    void whatIsNoBridgeLetterIsAFinding() {
        var run = Run.of(
                "review",
                "../examples/cobaltfern-qualified.pdf",
                "--bridge",
                "../examples/thistlequay-type1.pdf",
                "-f",
                "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("bridge.kind", "thistlequay-type1.pdf was given as a bridge letter");
    }

    @Test
    void wrongUsageIsExplained() {
        var noFile = Run.with(new FakeEngines(), "review");
        var wrongFormat = review("clean.pdf", "--format", "docx");
        var wrongOption = review("clean.pdf", "--detals");

        assertThat(noFile.err()).contains("FILE").contains("Try `assay review --help`.");
        assertThat(wrongFormat.err()).contains("docx").containsIgnoringCase("text, json, html, xlsx, oscal");
        assertThat(wrongOption.err()).contains("--details");
        assertThat(List.of(noFile, wrongFormat, wrongOption))
                .extracting(Run::code)
                .containsOnly(ExitCode.USAGE);
    }

    @Test
    void aRealReportIsReadFromEndToEnd() {
        var run = Run.of("review", "../examples/cobaltfern-qualified.pdf", "--today", "2025-01-31");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("The auditor qualified its opinion on CC6.1.")
                .contains("12 months, ended 4 months ago")
                .contains("In 5 controls; of 52 controls read")
                .contains("What it is worth for HIPAA")
                .contains("Ask for");
    }

    @Test
    void aRealReportMakesAPageWithPictures() {
        var run = Run.of("review", "../examples/thistlequay-type1.pdf", "--format", "html");

        assertThat(run.out())
                .startsWith("<!doctype html>")
                .contains("data:image/png")
                .endsWith("</html>\n");
    }

    private Run review(String name, String... options) {
        var arguments = new ArrayList<>(List.of("review", pdf(name)));
        arguments.addAll(List.of(options));
        return Run.with(new FakeEngines(), arguments.toArray(String[]::new));
    }

    private String pdf(String name) {
        try {
            return Files.writeString(folder.resolve(name), "stands in for a PDF")
                    .toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
