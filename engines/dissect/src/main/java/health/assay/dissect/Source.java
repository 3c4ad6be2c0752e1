package health.assay.dissect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// A file to be read: looked at with care before anything is parsed.
record Source(Path file, String name, String sha256) {

    private static final long MOST_BYTES = 300L << 20;
    private static final int MOST_PAGES = 3_000;

    static Source of(Path file) throws Unreadable, IOException {
        if (!Files.exists(file)) {
            throw new Unreadable("there is no such file; check the path");
        }
        if (Files.isDirectory(file)) {
            throw new Unreadable("this is a folder; name the PDF files in it");
        }
        if (!Files.isReadable(file)) {
            throw new Unreadable("this file may not be read; check its permissions");
        }
        var size = Files.size(file);
        if (size == 0) {
            throw new Unreadable("this file is empty; ask for it again");
        }
        if (size > MOST_BYTES) {
            throw new Unreadable("this file is larger than %d MB; ask for the report without attachments"
                    .formatted(MOST_BYTES >> 20));
        }
        requirePdf(file);
        return new Source(file, file.getFileName().toString(), sha256(file));
    }

    private static void requirePdf(Path file) throws Unreadable, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1);
            if (!head.contains("%PDF-")) {
                throw new Unreadable("this is not a PDF; export the report as PDF and try again");
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /// The document, which the caller closes.
    PDDocument open() throws Unreadable {
        PDDocument document;
        try {
            document = Loader.loadPDF(file.toFile());
        } catch (InvalidPasswordException locked) {
            throw new Unreadable("this PDF is locked with a password; ask for a copy without one", locked);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            throw new Unreadable("this PDF is damaged or cut short; ask for a fresh copy", broken);
        }
        return checked(document);
    }

    private static PDDocument checked(PDDocument document) throws Unreadable {
        var pages = document.getNumberOfPages();
        if (pages > 0 && pages <= MOST_PAGES) {
            return document;
        }
        try {
            document.close();
        } catch (IOException broken) {
            throw new Unreadable("this PDF is damaged; ask for a fresh copy", broken);
        }
        throw new Unreadable(
                pages == 0
                        ? "this PDF has no pages; ask for a fresh copy"
                        : "this PDF has %d pages, more than %d; split it".formatted(pages, MOST_PAGES));
    }
}
