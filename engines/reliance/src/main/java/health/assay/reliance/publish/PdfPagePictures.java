package health.assay.reliance.publish;

import health.assay.dissect.page.BoundedRenderer;
import health.assay.dissect.report.Box;
import health.assay.dissect.report.Place;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;

/// Crops from the pages of a PDF. Each page is drawn once; the last few are kept.
public final class PdfPagePictures implements PagePictures, AutoCloseable {

    private static final float DOTS_PER_POINT = 110 / 72f;
    private static final int PAGES_KEPT = 12;

    private final PDDocument document;
    private final BoundedRenderer renderer;
    private final Map<Integer, Optional<BufferedImage>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Integer, Optional<BufferedImage>> eldest) {
            return size() > PAGES_KEPT;
        }
    };

    private PdfPagePictures(PDDocument document) {
        this.document = document;
        this.renderer = new BoundedRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    public static PdfPagePictures of(Path file) throws IOException {
        return new PdfPagePictures(Loader.loadPDF(file.toFile()));
    }

    @Override
    public Optional<byte[]> crop(Place place) {
        var box = place.box();
        if (box == null || place.page() > document.getNumberOfPages()) {
            return Optional.empty();
        }
        return pages.computeIfAbsent(place.page(), this::draw).map(page -> crop(page, box));
    }

    /// A page that cannot be drawn has no picture; its words stand beside the citation all the same.
    private Optional<BufferedImage> draw(int page) {
        try {
            return Optional.of(renderer.renderImage(page - 1, DOTS_PER_POINT, ImageType.GRAY));
        } catch (IOException | RuntimeException undrawable) {
            return Optional.empty();
        }
    }

    private static byte[] crop(BufferedImage page, Box box) {
        var picture = new MarkedCrop(page, box, DOTS_PER_POINT).picture();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new IllegalStateException("Writing to memory does not fail", impossible);
        }
        return png.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
