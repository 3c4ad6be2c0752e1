package health.assay.dissect;

import health.assay.dissect.matrix.Matrix;
import health.assay.dissect.page.Noise;
import health.assay.dissect.page.PageReader;
import health.assay.dissect.prose.Prose;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.Doubt;
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
        var source = Source.of(file);
        try (var document = source.open()) {
            return dissect(source, document);
        } catch (StackOverflowError | IllegalArgumentException | IllegalStateException | ClassCastException broken) {
            throw new Unreadable("this PDF is damaged in a way that cannot be read; ask for a fresh copy", broken);
        }
    }

    private static Dissection dissect(Source source, PDDocument document)
            throws Unreadable, IOException, InterruptedException {
        var recognition = Recognition.of(document, PageReader.read(document));
        var ocr = recognition.pages().stream().anyMatch(page -> page.recognized());
        var pages = Noise.without(recognition.pages(), Matrix.heads(recognition.pages()));
        var prose = Prose.read(pages);
        var doubts = new ArrayList<Doubt>(prose.doubts());
        doubts.addAll(recognition.doubts());
        var described = new Document(source.name(), source.sha256(), document.getNumberOfPages(), prose.kind(), ocr);
        if (!prose.kind().isSoc2()) {
            return new Dissection(described, null, prose.bridgeLetter(), doubts);
        }
        var report = Assembly.report(prose, pages);
        doubts.addAll(CrossChecks.of(report, prose.kind()));
        return new Dissection(described, report, prose.bridgeLetter(), List.copyOf(doubts));
    }
}
