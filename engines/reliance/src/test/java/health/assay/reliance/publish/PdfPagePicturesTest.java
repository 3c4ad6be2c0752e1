package health.assay.reliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Box;
import health.assay.dissect.report.Place;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagePicturesTest {

    private static final Box BLACK_BAR = new Box(100, 92, 300, 112);
    private static final int MARKED_BLACK = 0xff000000;
    private static final int MARKED_WHITE = 0xffffe9a0;
    private static final int WHITE = 0xffffffff;

    @TempDir
    private Path folder;

    @Test
    void aPictureShowsThePlaceUnderTheHighlighter() throws IOException {
        try (var pictures = PdfPagePictures.of(pageWithABar())) {
            var picture = picture(pictures, new Place(1, new Box(100, 80, 300, 112)));

            assertThat(colors(picture)).contains(MARKED_BLACK, MARKED_WHITE, WHITE);
            assertThat(picture.getWidth()).isBetween(300, 360);
        }
    }

    @Test
    void theSidesThatHoldNothingAreCutAway() throws IOException {
        try (var pictures = PdfPagePictures.of(pageWithABar())) {
            assertThat(picture(pictures, new Place(1, BLACK_BAR)).getWidth()).isLessThan(400);
        }
    }

    @Test
    void aPlaceWithoutBoxOrPageHasNoPicture() throws IOException {
        try (var pictures = PdfPagePictures.of(pageWithABar())) {
            assertThat(pictures.crop(new Place(1, null))).isEmpty();
            assertThat(pictures.crop(new Place(9, BLACK_BAR))).isEmpty();
        }
    }

    @Test
    void aBoxBeyondThePageStillMakesAPicture() throws IOException {
        try (var pictures = PdfPagePictures.of(pageWithABar())) {
            assertThat(pictures.crop(new Place(1, new Box(500, 780, 900, 1200))))
                    .isPresent();
        }
    }

    private Path pageWithABar() throws IOException {
        var file = folder.resolve("bar.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(100, 680, 200, 20);
                content.fill();
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static BufferedImage picture(PagePictures pictures, Place place) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pictures.crop(place).orElseThrow()));
    }

    private static int[] colors(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()))
                .distinct()
                .toArray();
    }
}
