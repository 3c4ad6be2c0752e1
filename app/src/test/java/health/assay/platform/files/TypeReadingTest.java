package health.assay.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class TypeReadingTest {

    @Test
    void eachKindIsToldByItsFirstBytes() {
        assertThat(type("%PDF-1.7\n...".getBytes(UTF_8))).isEqualTo(ContentType.PDF);
        assertThat(type(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .isEqualTo(ContentType.PNG);
        assertThat(type(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .isEqualTo(ContentType.JPEG);
        assertThat(type("name,date\nZoë,2026-01-01\n".getBytes(UTF_8))).isEqualTo(ContentType.TEXT);
    }

    @Test
    void whatIsNothingKnownIsSaidToBeUnknown() {
        assertThat(type(new byte[0])).isEqualTo(ContentType.UNKNOWN);
        assertThat(type("MZ\u0000\u0001".getBytes(UTF_8))).isEqualTo(ContentType.UNKNOWN);
        assertThat(type(new byte[] {'a', (byte) 0xc3})).isEqualTo(ContentType.UNKNOWN);
        assertThat(type(new byte[] {'a', (byte) 0xff, 'b'})).isEqualTo(ContentType.UNKNOWN);
    }

    @Test
    void charactersThatArePartedBetweenPiecesAreStillText() {
        var words = "ë".repeat(40_000).getBytes(UTF_8);
        var reading = new TypeReading();

        for (var at = 0; at < words.length; at += 4001) {
            var piece = Arrays.copyOfRange(words, at, Math.min(words.length, at + 4001));
            reading.take(piece, piece.length);
        }

        assertThat(reading.type()).isEqualTo(ContentType.TEXT);
    }

    @Test
    void officeDocumentsAreToldFromOtherArchives() throws IOException {
        assertThat(type(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(ContentType.DOCX);
        assertThat(type(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(ContentType.XLSX);
        assertThat(type(zip("a.txt", "b.txt"))).isEqualTo(ContentType.ZIP);
        assertThat(type(zip("notes-word/document.xml", "[Content_Types].xml"))).isEqualTo(ContentType.ZIP);
    }

    @Test
    void aNameInTheContentOfAnArchiveDoesNotCount() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.DEFLATED);
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("word/document.xml".getBytes(UTF_8));
        }

        assertThat(type(bytes.toByteArray())).isEqualTo(ContentType.ZIP);
    }

    @Test
    void namesAreLabelsAndNeverPaths() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\temp\\report.pdf")).isEqualTo("report.pdf");
        assertThat(FileName.clean("..")).isEqualTo("file");
        assertThat(FileName.clean("a\u0000b\r\nc\u202Efdp.exe")).isEqualTo("abcfdp.exe");
        assertThat(FileName.clean("x".repeat(500) + ".pdf")).hasSize(200).endsWith(".pdf");
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    private static ContentType type(byte[] bytes) {
        var reading = new TypeReading();
        reading.take(bytes, bytes.length);
        return reading.type();
    }
}
