package health.assay.dissect;

import health.assay.dissect.matrix.Matrix;
import health.assay.dissect.page.Noise;
import health.assay.dissect.page.Page;
import health.assay.dissect.page.PageReader;
import health.assay.dissect.prose.Prose;
import health.assay.dissect.prose.Section;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Place;
import health.assay.dissect.scan.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Takes documents apart. Holds nothing between documents, so one may serve many threads.
public final class Dissector {

    /// Reads a document of whatever kind; what it could not read stands among the doubts.
    ///
    /// @throws Unreadable where the file is no PDF that can be opened, with a message for a person
    /// @throws InterruptedException where the thread was asked to stop; reading stops between pages
    public Dissection dissect(Path file) throws Unreadable, IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("Reading was stopped before it began");
        }
        var source = Source.of(file);
        var doubts = new ArrayList<Doubt>();
        try (var document = source.open()) {
            var pages = pages(source, document, doubts);
            return dissect(source, pages, doubts);
        }
    }

    /// What PDFBox cannot make sense of is the file's fault; anything that fails later would be ours.
    private static List<Page> pages(Source source, PDDocument document, List<Doubt> doubts)
            throws Unreadable, InterruptedException {
        try {
            var damaged = new ArrayList<Integer>();
            var read = PageReader.read(document, source::open, damaged::add);
            for (var page : damaged) {
                doubts.add(new Doubt(
                        "document.pages",
                        "Page %d is damaged and was read only in part; look at it by eye.".formatted(page),
                        List.of(new Place(page, null))));
            }
            var recognition = Recognition.of(document, read);
            doubts.addAll(recognition.doubts());
            return recognition.pages();
        } catch (OutOfMemoryError tooLarge) {
            throw new Unreadable(
                    "this PDF unpacks to more than the memory allowed; ask for a fresh copy, or allow more with ASSAY_JAVA_OPTIONS=-Xmx2g",
                    tooLarge);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unreadable("this PDF is damaged in a way that cannot be read; ask for a fresh copy", broken);
        }
    }

    private static Dissection dissect(Source source, List<Page> read, List<Doubt> doubts) {
        var pages = Noise.without(read, Matrix.heads(read));
        var prose = Prose.read(pages);
        doubts.addAll(prose.doubts());
        var ocr = read.stream().anyMatch(Page::recognized);
        var described = new Document(source.name(), source.sha256(), read.size(), prose.kind(), ocr);
        if (!prose.kind().isSoc2()) {
            return new Dissection(described, null, prose.bridgeLetter(), doubts);
        }
        var report = Assembly.report(prose, pages);
        doubts.addAll(CrossChecks.of(report, prose.kind()));
        doubts.addAll(UnreadTables.of(Assembly.lines(prose, Section.Kind.TESTS), report));
        return new Dissection(described, report, prose.bridgeLetter(), doubts, prose.description());
    }
}
