package health.assay.dissect.page;

import health.assay.dissect.tag.Tags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Reads the pages of an open document, one after another.
public final class PageReader {

    private static final int FEWEST_TO_SHARE = 16;

    private PageReader() {}

    /// Reads all pages, noise included; see [Noise].
    public static List<Page> read(PDDocument document) throws IOException, InterruptedException {
        return pages(document, inks(document, 0, document.getNumberOfPages()), _ -> {});
    }

    /// Reads all pages and tells which of them are damaged and were read only in part. `again` opens the file once
    /// more.
    public static List<Page> read(PDDocument document, Callable<PDDocument> again, IntConsumer damaged)
            throws IOException, InterruptedException {
        return pages(document, inks(document, again), damaged);
    }

    private static List<Page> pages(PDDocument document, List<Inks> read, IntConsumer damaged) {
        var inks = Stamps.without(read);
        var tags = Tags.of(document);
        var pages = new ArrayList<Page>();
        for (var index = 0; index < inks.size(); index++) {
            var display = Display.of(document.getPage(index));
            var ink = inks.get(index);
            if (!ink.whole()) {
                damaged.accept(index + 1);
            }
            var lines = Lines.of(index + 1, ink.glyphs(), tags.onPage(index + 1));
            pages.add(new Page(index + 1, display.width(), display.height(), lines, ink.rules(), ink.recognized()));
        }
        return pages;
    }

    private static List<Inks> inks(PDDocument document, int from, int to) throws IOException, InterruptedException {
        var reader = new InkReader(Tags.areIn(document));
        var inks = new ArrayList<Inks>();
        for (var index = from; index < to; index++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Reading was stopped after page " + index);
            }
            inks.add(reader.read(document.getPage(index)));
        }
        return inks;
    }

    /// PDFBox reads a document in one thread only: the second half is read from a second opening of the file.
    private static List<Inks> inks(PDDocument document, Callable<PDDocument> again)
            throws IOException, InterruptedException {
        var count = document.getNumberOfPages();
        if (count < FEWEST_TO_SHARE) {
            return inks(document, 0, count);
        }
        try (var threads = Executors.newSingleThreadExecutor()) {
            var secondHalf = threads.submit(() -> {
                try (var copy = again.call()) {
                    return inks(copy, count / 2, count);
                }
            });
            try {
                var inks = inks(document, 0, count / 2);
                inks.addAll(secondHalf.get());
                return inks;
            } catch (ExecutionException failure) {
                throw new IOException("A page could not be read", failure.getCause());
            } finally {
                secondHalf.cancel(true);
            }
        }
    }
}
