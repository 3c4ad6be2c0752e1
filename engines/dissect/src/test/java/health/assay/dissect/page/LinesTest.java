package health.assay.dissect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void glyphsThatTouchMakeAWordAndAGapWithoutASpacePartsTwo() {
        var glyphs = new ArrayList<>(glyphs("No", 72, 100));
        glyphs.addAll(glyphs("tests", 85, 100));

        assertThat(Lines.of(1, glyphs)).extracting(Line::text).containsExactly("No tests");
    }

    @Test
    void theOrderOfDrawingDoesNotMatter() {
        var glyphs = new ArrayList<>(glyphs("second", 72, 112));
        glyphs.addAll(glyphs("right", 200, 100));
        glyphs.addAll(glyphs("left", 72, 100));

        assertThat(Lines.of(1, glyphs)).extracting(Line::text).containsExactly("left right", "second");
    }

    @Test
    void aSuperscriptStaysOnItsLine() {
        var glyphs = new ArrayList<>(glyphs("note", 72, 100));
        glyphs.add(new Glyph("1", 93, 96, 97, 6, false, false));

        assertThat(Lines.of(1, glyphs)).hasSize(1);
    }

    @Test
    void aGlyphDrawnTwiceAHairApartIsReadOnce() {
        var glyphs = new ArrayList<Glyph>();
        for (var glyph : glyphs("Bell", 72, 100)) {
            glyphs.add(glyph);
            glyphs.add(new Glyph(glyph.text(), glyph.left() + 0.4, glyph.right() + 0.4, 100, 10, false, false));
        }

        assertThat(Lines.of(1, glyphs)).extracting(Line::text).containsExactly("Bell");
    }

    @Test
    void turnedGlyphsAreLeftOut() {
        var glyphs = new ArrayList<>(glyphs("kept", 72, 100));
        glyphs.add(new Glyph("D", 120, 126, 100, 10, false, true));

        assertThat(Lines.of(1, glyphs)).extracting(Line::text).containsExactly("kept");
    }

    @Test
    void aWordIsBoldWhereMostOfItIs() {
        var glyphs = List.of(
                new Glyph("I", 72, 75, 100, 10, true, false),
                new Glyph("D", 75, 81, 100, 10, true, false),
                new Glyph(":", 81, 84, 100, 10, false, false));

        assertThat(Lines.of(1, glyphs).getFirst().isBold()).isTrue();
    }

    private static List<Glyph> glyphs(String text, double left, double baseline) {
        var glyphs = new ArrayList<Glyph>();
        for (var i = 0; i < text.length(); i++) {
            var x = left + 5 * i;
            glyphs.add(new Glyph(text.substring(i, i + 1), x, x + 5, baseline, 10, false, false));
        }
        return glyphs;
    }
}
