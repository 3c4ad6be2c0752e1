package health.assay.dissect.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Press;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    @Test
    void aPictureOfWordsIsReadWhereTesseractIsInstalled() throws Exception {
        assumeThat(Tesseract.find()).as("Tesseract is not on the PATH here").isPresent();
        try (var printed = printed();
                var scan = Paper.scanOf(printed)) {
            var recognition = Recognition.of(scan.document(), scan.read());

            var page = recognition.pages().getFirst();
            assertThat(page.recognized()).isTrue();
            assertThat(page.lines())
                    .extracting(Line::text)
                    .containsExactly("Tests of controls and their results", "No exceptions were noted.");
            assertThat(recognition.doubts()).isEmpty();
        }
    }

    @Test
    void aPageWithWordsOfItsOwnIsLeftAlone() throws Exception {
        try (var printed = printed()) {
            var pages = printed.read();

            var recognition = Recognition.of(printed.document(), pages);

            assertThat(recognition.pages()).isEqualTo(pages);
            assertThat(recognition.doubts()).isEmpty();
        }
    }

    @Test
    void pagesNobodyCouldReadAreNamed() {
        var doubts = new Recognition(List.of(), List.of(3, 4), List.of()).doubts();

        assertThat(doubts).hasSize(1);
        assertThat(doubts.getFirst().field()).isEqualTo("document.ocr");
        assertThat(doubts.getFirst().message()).contains("3, 4").contains("Tesseract");
        assertThat(doubts.getFirst().places()).containsExactly(new Place(3, null), new Place(4, null));
    }

    @Test
    void pagesReadWithLittleCertaintyAreNamed() {
        var doubts = new Recognition(List.of(), List.of(), List.of(9)).doubts();

        assertThat(doubts).extracting(Doubt::message).singleElement().asString().contains("9");
    }

    private static Press printed() {
        return new Press()
                .page()
                .text(72, 700, "Tests of controls and their results")
                .text(72, 670, "No exceptions were noted.");
    }
}
