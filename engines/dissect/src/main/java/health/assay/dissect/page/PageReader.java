package health.assay.dissect.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads the pages of an open document, one after another.
public final class PageReader {

    private PageReader() {}

    /// Reads all pages, noise included; see [Noise].
    public static List<Page> read(PDDocument document) throws IOException, InterruptedException {
        return read(document, _ -> {});
    }

    /// Reads all pages and tells which of them are damaged and were read only in part.
    public static List<Page> read(PDDocument document, IntConsumer damaged) throws IOException, InterruptedException {
        var inks = Stamps.without(inks(document));
        var pages = new ArrayList<Page>();
        for (var index = 0; index < inks.size(); index++) {
            var display = Display.of(document.getPage(index));
            var ink = inks.get(index);
            if (!ink.whole()) {
                damaged.accept(index + 1);
            }
            var lines = Lines.of(index + 1, ink.glyphs());
            pages.add(new Page(index + 1, display.width(), display.height(), lines, ink.rules(), ink.recognized()));
        }
        return pages;
    }

    private static List<Inks> inks(PDDocument document) throws IOException, InterruptedException {
        var reader = new InkReader();
        var inks = new ArrayList<Inks>();
        for (var page : document.getPages()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Reading was stopped after page " + inks.size());
            }
            inks.add(reader.read(page));
        }
        return inks;
    }
}
