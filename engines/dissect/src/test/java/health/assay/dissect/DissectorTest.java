package health.assay.dissect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.assay.dissect.page.Press;
import health.assay.dissect.report.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DissectorTest {

    private static final Path EXAMPLE = Path.of("../../examples/quillmarrow-clean.pdf");

    private final Dissector dissector = new Dissector();

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThat(refusal(folder.resolve("gone.pdf"))).contains("no such file");
    }

    @Test
    void aFolderIsSaidToBeOne() {
        assertThat(refusal(folder)).contains("folder");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        assertThat(refusal(Files.createFile(folder.resolve("empty.pdf")))).contains("empty");
    }

    @Test
    void anotherFormatIsSaidToBeNoPdf() throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("notes.pdf"), "PK not a PDF at all")))
                .contains("not a PDF");
    }

    @Test
    void aPdfCutShortBeforeItsPagesIsSaidToBeDamaged() throws IOException {
        var bytes = Files.readAllBytes(EXAMPLE);
        var cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(bytes, 600));

        assertThat(refusal(cut)).contains("fresh copy");
    }

    @Test
    void aPdfOfNonsenseIsSaidToBeDamaged() throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("odd.pdf"), "%PDF-1.7\n1 0 obj << /Type")))
                .contains("fresh copy");
    }

    @Test
    void aLockedPdfIsSaidToBeLocked() throws IOException {
        try (var press = new Press().page().text(72, 700, "never read")) {
            assertThat(refusal(press.locked("owner", "user").saved(folder.resolve("locked.pdf"))))
                    .contains("password");
        }
    }

    @Test
    void aPdfWithoutPagesIsSaidToHaveNone() throws IOException {
        try (var press = new Press()) {
            assertThat(refusal(press.saved(folder.resolve("none.pdf")))).contains("no pages");
        }
    }

    @Test
    void aPdfThatNeedsNoPasswordToReadIsRead() throws Exception {
        try (var press = new Press().page().text(72, 700, "Invoice for October")) {
            var dissection = dissector.dissect(press.locked("owner", "").saved(folder.resolve("limited.pdf")));

            assertThat(dissection.document().pages()).isEqualTo(1);
            assertThat(dissection.document().kind()).isEqualTo(DocumentKind.OTHER);
        }
    }

    @Test
    void aDocumentOfAnotherKindHasNoReport() throws Exception {
        try (var press = new Press().page().text(72, 700, "Invoice for October")) {
            var dissection = dissector.dissect(press.saved(folder.resolve("invoice.pdf")));

            assertThat(dissection.report()).isNull();
            assertThat(dissection.bridgeLetter()).isNull();
            assertThat(dissection.document().file()).isEqualTo("invoice.pdf");
            assertThat(dissection.document().sha256()).matches("[0-9a-f]{64}");
        }
    }

    /// The message of the refusal: one line that a person can act on.
    private String refusal(Path file) {
        var refusal = catchThrowableOfType(Unreadable.class, () -> dissector.dissect(file));

        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).doesNotContain("\n").contains(";").hasSizeLessThan(120);
        return refusal.getMessage();
    }
}
