package health.assay.cli;

import health.assay.dissect.Unreadable;
import health.assay.dissect.correct.Corrections;
import health.assay.dissect.correct.Uncorrectable;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Doubt;
import health.assay.reliance.Review;
import health.assay.reliance.publish.Edition;
import health.assay.reliance.publish.Law;
import health.assay.reliance.publish.PdfPagePictures;
import health.assay.reliance.publish.ReviewHtml;
import health.assay.reliance.publish.ReviewJson;
import health.assay.reliance.publish.ReviewOscal;
import health.assay.reliance.publish.ReviewText;
import health.assay.reliance.publish.ReviewXlsx;
import health.assay.reliance.publish.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From a file to what is printed of it. Nothing that can go wrong with one file stops the others.
record Reviewing(
        Engines engines,
        Need need,
        Format format,
        boolean details,
        boolean corrected,
        List<Dissection> letters,
        LocalDate today,
        Terminal terminal) {

    Outcome of(Path file) throws InterruptedException {
        var why = refusal(file);
        if (why != null) {
            return new Outcome.Refused(file, why, null);
        }
        try {
            var corrections = corrected ? Corrections.beside(file) : Corrections.NONE;
            var review = engines.review(file, corrections, letters, today);
            return new Outcome.Reviewed(file, review, content(file, review));
        } catch (Unreadable unreadable) {
            return unreadable(file, String.valueOf(unreadable.getMessage()));
        } catch (Uncorrectable wrong) {
            return unreadable(file, refusal(file, wrong));
        } catch (IOException failure) {
            return new Outcome.Refused(file, "could not be read: " + failure.getMessage() + ".", null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return new Outcome.Broken(file, fault);
        }
    }

    static @Nullable String refusal(Path file) {
        if (!Files.exists(file)) {
            return "no such file. Check the name.";
        }
        if (Files.isDirectory(file)) {
            return "is a folder. Name the PDF files in it, such as %s/*.pdf.".formatted(file);
        }
        return Files.isReadable(file) ? null : "may not be read. Check its permissions.";
    }

    static String refusal(Path file, Uncorrectable wrong) {
        return "corrections in %s, %s.".formatted(Corrections.sidecar(file).getFileName(), wrong.getMessage());
    }

    private Content content(Path file, Review review) throws IOException {
        var edition = new Edition(review, Law.of(need.in(engines.library())), today);
        return switch (format) {
            case TEXT -> Content.of(ReviewText.of(edition, terminal, details));
            case JSON -> Content.of(ReviewJson.of(review));
            case OSCAL -> Content.of(ReviewOscal.of(edition));
            case XLSX -> {
                var workbook = new ByteArrayOutputStream();
                ReviewXlsx.write(edition, workbook);
                yield new Content(workbook.toByteArray());
            }
            case HTML -> {
                try (var pictures = PdfPagePictures.of(file)) {
                    yield Content.of(ReviewHtml.of(edition, pictures));
                }
            }
        };
    }

    /// A program that asked for JSON gets an object for every file, also for one that could not be read.
    private Outcome unreadable(Path file, String why) {
        if (format != Format.JSON) {
            return new Outcome.Refused(file, why, null);
        }
        try {
            var name = String.valueOf(file.getFileName());
            var document = new Document(name, sha256(file), 1, DocumentKind.OTHER, false);
            var doubts = List.of(
                    Doubt.of("document", "Could not be read: " + why),
                    Doubt.of("pages", "Not counted; 1 stands for it."));
            var review = new Review(new Dissection(document, null, null, doubts), List.of(), List.of());
            return new Outcome.Refused(file, why, Content.of(ReviewJson.of(review)));
        } catch (IOException failure) {
            return new Outcome.Refused(file, "could not be read: " + failure.getMessage() + ".", null);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var sink = new DigestOutputStream(ByteArrayOutputStream.nullOutputStream(), digest)) {
                Files.copy(file, sink);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
