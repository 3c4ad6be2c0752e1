package health.assay.dissect.scan;

import health.assay.dissect.page.BoundedRenderer;
import health.assay.dissect.page.Page;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Place;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;

/// Fills in pages that hold no text of their own but a picture of some.
///
/// @param pages all pages, the recognized ones marked as such
/// @param unread pages that show something nobody could read here
/// @param uncertain pages on which many words were recognized with little confidence
public record Recognition(List<Page> pages, List<Integer> unread, List<Integer> uncertain) {

    private static final int DPI = 200;
    private static final double MOST_PIXELS = 25e6;

    public Recognition {
        pages = List.copyOf(pages);
        unread = List.copyOf(unread);
        uncertain = List.copyOf(uncertain);
    }

    public static Recognition of(PDDocument document, List<Page> pages) throws IOException, InterruptedException {
        var pictures = pages.stream().filter(page -> isPicture(document, page)).toList();
        if (pictures.isEmpty()) {
            return new Recognition(pages, List.of(), List.of());
        }
        var tesseract = Tesseract.find();
        if (tesseract.isEmpty()) {
            return new Recognition(pages, pictures.stream().map(Page::number).toList(), List.of());
        }
        var readings = read(document, pictures, tesseract.get());
        var filled = new ArrayList<Page>();
        var unread = new ArrayList<Integer>();
        var uncertain = new ArrayList<Integer>();
        for (var page : pages) {
            var reading = readings.get(page.number());
            filled.add(reading == null ? page : reading.page());
            if (reading == null ? pictures.contains(page) : reading.page().isBlank()) {
                unread.add(page.number());
            } else if (reading != null && reading.isUncertain()) {
                uncertain.add(page.number());
            }
        }
        return new Recognition(filled, unread, uncertain);
    }

    /// What a person must look at because no machine here could read it, or not surely.
    public List<Doubt> doubts() {
        var doubts = new ArrayList<Doubt>();
        if (!unread.isEmpty()) {
            doubts.add(doubt(
                    "Pages %s hold pictures of text that could not be read here; install Tesseract or look by eye.",
                    unread));
        }
        if (!uncertain.isEmpty()) {
            doubts.add(doubt(
                    "On pages %s many words were recognized with little certainty; check them by eye.", uncertain));
        }
        return doubts;
    }

    private static Doubt doubt(String message, List<Integer> pages) {
        var numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Doubt(
                "document.ocr",
                message.formatted(numbers),
                pages.stream().map(page -> new Place(page, null)).toList());
    }

    private static boolean isPicture(PDDocument document, Page page) {
        var few = page.lines().stream().mapToInt(line -> line.words().size()).sum() < 8;
        return few && Pictures.coversPage(document.getPage(page.number() - 1));
    }

    /// A page of absurd size is drawn coarser rather than larger than memory.
    private static int dpi(Page page) {
        var inches = Math.max(1, page.width() / 72 * page.height() / 72);
        return (int) Math.clamp(Math.sqrt(MOST_PIXELS / inches), 10, DPI);
    }

    /// The page as a picture, or nothing where it cannot be drawn in bounds.
    private static @Nullable BufferedImage drawn(PDDocument document, BoundedRenderer renderer, Page page, int dpi) {
        if (Pictures.holdsHuge(document.getPage(page.number() - 1))) {
            return null;
        }
        try {
            return renderer.renderImageWithDPI(page.number() - 1, dpi, ImageType.GRAY);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            return null;
        }
    }

    /// PDFBox renders one page at a time; recognition, which takes longer, runs beside it on every core.
    private static Map<Integer, ScannedPage> read(PDDocument document, List<Page> pictures, Tesseract tesseract)
            throws IOException, InterruptedException {
        var renderer = new BoundedRenderer(document);
        var slots = new Semaphore(Runtime.getRuntime().availableProcessors());
        var readings = new HashMap<Integer, ScannedPage>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<java.util.concurrent.Future<ScannedPage>>();
            for (var page : pictures) {
                var dpi = dpi(page);
                var drawn = drawn(document, renderer, page, dpi);
                if (drawn == null) {
                    continue;
                }
                slots.acquire();
                var image = Deskew.straighten(drawn);
                Callable<ScannedPage> reading = () -> {
                    try {
                        return tesseract.read(image, page, dpi);
                    } finally {
                        slots.release();
                    }
                };
                running.add(threads.submit(reading));
            }
            for (var reading : running) {
                var page = reading.get();
                readings.put(page.page().number(), page);
            }
        } catch (ExecutionException failure) {
            throw new IOException("Tesseract could not read a page", failure);
        }
        return readings;
    }
}
