package health.assay.dissect.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads the pages of an open document, one after another.
public final class PageReader {

    private PageReader() {}

    public static List<Page> read(PDDocument document, int from, int to) throws IOException, InterruptedException {
        var reader = new InkReader();
        var pages = new ArrayList<Page>();
        for (var index = from; index < to; index++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Reading was stopped at page " + (index + 1));
            }
            var page = document.getPage(index);
            var display = Display.of(page);
            var inks = reader.read(page);
            pages.add(new Page(
                    index + 1,
                    display.width(),
                    display.height(),
                    Lines.of(index + 1, inks.glyphs()),
                    inks.rules(),
                    false));
        }
        return pages;
    }
}
