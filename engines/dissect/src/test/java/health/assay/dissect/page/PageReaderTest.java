package health.assay.dissect.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {

    private final Press press = new Press();

    @AfterEach
    void close() throws Exception {
        press.close();
    }

    @Test
    void wordsStandWherePeopleSeeThem() throws Exception {
        var page = press.page().text(72, 692, "No exceptions noted.").read().getFirst();

        var line = page.lines().getFirst();
        assertThat(line.text()).isEqualTo("No exceptions noted.");
        assertThat(line.left()).isCloseTo(72, within(0.01));
        assertThat(line.baseline()).isCloseTo(100, within(0.01));
        assertThat(page.width()).isEqualTo(612);
        assertThat(page.recognized()).isFalse();
    }

    /// The text matrix turns the words against the page, so that they are upright as displayed.
    @ParameterizedTest(name = "page turned by {0}")
    @CsvSource({"90, 100, 72, 792, 612", "180, 540, 100, 612, 792", "270, 512, 720, 792, 612"})
    void aTurnedPageIsReadAsDisplayed(int degrees, double x, double y, double width, double height) throws Exception {
        var upright = Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) y);

        var page = press.page()
                .turned(degrees)
                .text(Press.PLAIN, 10, upright, "Tests of Controls")
                .read()
                .getFirst();

        assertThat(texts(page)).containsExactly("Tests of Controls");
        assertThat(page.lines().getFirst().left()).isCloseTo(72, within(0.01));
        assertThat(page.lines().getFirst().baseline()).isCloseTo(100, within(0.01));
        assertThat(page.width()).isEqualTo(width);
        assertThat(page.height()).isEqualTo(height);
    }

    @Test
    void placesCountFromTheCropBox() throws Exception {
        var page = press.page()
                .cropped(50, 40, 400, 600)
                .text(122, 540, "Control")
                .draw(content -> {
                    content.moveTo(122, 530);
                    content.lineTo(322, 530);
                    content.stroke();
                })
                .read()
                .getFirst();

        assertThat(page.lines().getFirst().left()).isCloseTo(72, within(0.01));
        assertThat(page.lines().getFirst().baseline()).isCloseTo(100, within(0.01));
        assertThat(page.rules().getFirst().left()).isCloseTo(72, within(0.01));
        assertThat(page.rules().getFirst().y()).isCloseTo(110, within(0.01));
    }

    @Test
    void boldFakedByPrintingTwiceIsReadOnce() throws Exception {
        var page = press.page()
                .text(72, 700, "Scope of the Examination")
                .text(72.3, 700, "Scope of the Examination")
                .read()
                .getFirst();

        assertThat(texts(page)).containsExactly("Scope of the Examination");
    }

    @Test
    void boldShowsInTheFont() throws Exception {
        var page = press.page()
                .text(Press.BOLD, 10, Matrix.getTranslateInstance(72, 700), "Opinion")
                .text(72, 680, "In our opinion")
                .read()
                .getFirst();

        assertThat(page.lines()).extracting(Line::isBold).containsExactly(true, false);
    }

    @Test
    void ligaturesAreReadAsLetters() throws Exception {
        press.page();
        press.text(press.ligatured(), 10, Matrix.getTranslateInstance(72, 700), "con\ufb01dential");

        assertThat(texts(press.read().getFirst())).containsExactly("confidential");
    }

    @Test
    void aSmallFilledShapeBeforeWordsIsABullet() throws Exception {
        var page = press.page()
                .text(90, 700, "Inspected the policy.")
                .draw(content -> {
                    content.addRect(76, 701.5f, 4, 4);
                    content.fill();
                })
                .read()
                .getFirst();

        assertThat(texts(page)).containsExactly("• Inspected the policy.");
        assertThat(page.lines().getFirst().words().getFirst().isBullet()).isTrue();
    }

    @Test
    void wordsDrawnOutOfOrderAreReadInOrder() throws Exception {
        var page = press.page()
                .text(300, 700, "right")
                .text(72, 600, "below")
                .text(72, 700, "left")
                .read()
                .getFirst();

        assertThat(texts(page)).containsExactly("left right", "below");
    }

    @Test
    void aSlantingWatermarkIsNotRead() throws Exception {
        var slant = Matrix.getRotateInstance(Math.toRadians(45), 150, 200);

        var page = press.page()
                .text(72, 700, "Tests")
                .text(Press.PLAIN, 60, slant, "DRAFT")
                .read()
                .getFirst();

        assertThat(texts(page)).containsExactly("Tests");
    }

    @Test
    void aStampOnEveryPageIsTakenOutOfTheWordsUnderIt() throws Exception {
        for (var page = 1; page <= 6; page++) {
            press.page().text(72, 700 - 7 * page, "Words of page " + page).text(72, 400, "Downloaded by Quill Marrow");
        }

        var pages = press.read();

        assertThat(pages).flatExtracting(PageReaderTest::texts).allMatch(text -> text.startsWith("Words of page"));
    }

    @Test
    void rulesAreReadFromStrokesAndFromThinBoxes() throws Exception {
        var page = press.page()
                .draw(content -> {
                    content.moveTo(72, 700);
                    content.lineTo(540, 700);
                    content.stroke();
                    content.addRect(100, 300, 0.7f, 200);
                    content.fill();
                })
                .read()
                .getFirst();

        assertThat(page.rules()).hasSize(2);
        assertThat(page.rules().getFirst().isLevel()).isTrue();
        assertThat(page.rules().getFirst().y()).isCloseTo(92, within(0.01));
        assertThat(page.rules().getLast().isLevel()).isFalse();
        assertThat(page.rules().getLast().length()).isCloseTo(200, within(0.01));
    }

    @Test
    void aFramedCellHasFourRulesAndAFilledBackgroundNone() throws Exception {
        var page = press.page()
                .draw(content -> {
                    content.addRect(72, 500, 200, 100);
                    content.stroke();
                    content.addRect(72, 300, 200, 100);
                    content.fill();
                })
                .read()
                .getFirst();

        assertThat(page.rules()).filteredOn(Rule::isLevel).hasSize(2);
        assertThat(page.rules()).filteredOn(rule -> !rule.isLevel()).hasSize(2);
    }

    @Test
    void pathsDrawnWithoutInkLeaveNothing() throws Exception {
        var page = press.page()
                .draw(content -> {
                    content.addRect(72, 500, 200, 1);
                    content.clip();
                })
                .read()
                .getFirst();

        assertThat(page.rules()).isEmpty();
    }

    @Test
    void aDamagedPageIsNamedAndReadAsFarAsItIsSound() throws Exception {
        var damaged = new ArrayList<Integer>();
        press.page().text(72, 700, "sound").page();
        breakLastPage("BT /Plain 10 Tf 72 700 Td (begun) Tj /Broken 10 Tf (lost) Tj ET");

        var pages = PageReader.read(press.document(), press::document, damaged::add);

        assertThat(damaged).containsExactly(2);
        assertThat(pages).map(PageReaderTest::texts).containsExactly(List.of("sound"), List.of("begun"));
    }

    @Test
    void wordsWithoutInkAreReadOnlyWhereThePageHasNoOthers() throws Exception {
        var words = "Words that lie without ink under the picture of a page";
        press.page().draw(content -> unseen(content, words));
        press.page().draw(content -> unseen(content, words)).text(72, 680, words);

        var pages = press.read();

        assertThat(texts(pages.getFirst())).containsExactly(words);
        assertThat(pages.getFirst().recognized()).isTrue();
        assertThat(texts(pages.getLast())).containsExactly(words);
        assertThat(pages.getLast().recognized()).isFalse();
    }

    @Test
    void readingStopsWhenTheThreadIsAskedTo() {
        press.page().text(72, 700, "never read");
        Thread.currentThread().interrupt();

        assertThatThrownBy(press::read).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    /// Gives the last page a font that lacks its glyphs.
    private void breakLastPage(String drawing) throws IOException {
        var broken = new COSDictionary();
        broken.setItem(COSName.TYPE, COSName.FONT);
        broken.setItem(COSName.SUBTYPE, COSName.TYPE0);
        var fonts = new COSDictionary();
        fonts.setItem("Plain", Press.PLAIN.getCOSObject());
        fonts.setItem("Broken", broken);
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        var content = new COSStream();
        try (var out = content.createOutputStream()) {
            out.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        var page = press.document().getPage(press.document().getNumberOfPages() - 1);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setItem(COSName.CONTENTS, content);
    }

    private static void unseen(PDPageContentStream content, String words) throws IOException {
        content.saveGraphicsState();
        content.beginText();
        content.setFont(Press.PLAIN, 10);
        content.setRenderingMode(RenderingMode.NEITHER);
        content.newLineAtOffset(72, 700);
        content.showText(words);
        content.endText();
        content.restoreGraphicsState();
    }

    private static List<String> texts(Page page) {
        return page.lines().stream().map(Line::text).toList();
    }
}
