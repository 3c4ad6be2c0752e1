package health.assay.dissect.page;

import health.assay.dissect.report.Box;
import health.assay.dissect.tag.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Sets glyphs into words and words into lines, by where they stand and not by the order they were drawn in.
final class Lines {

    /// A gap wider than this share of the type size parts two words, where no space was drawn.
    private static final double WORD_GAP = 0.16;

    /// Glyphs this close to a line's baseline, as a share of the type size, belong to the line: superscripts do.
    private static final double SAME_LINE = 0.38;

    private final int page;

    private final IntFunction<@Nullable Cell> cells;

    private Lines(int page, IntFunction<@Nullable Cell> cells) {
        this.page = page;
        this.cells = cells;
    }

    static List<Line> of(int page, List<Glyph> glyphs) {
        return of(page, glyphs, _ -> null);
    }

    /// The `cells` are those of the document's tags, by mark.
    static List<Line> of(int page, List<Glyph> glyphs, IntFunction<@Nullable Cell> cells) {
        return new Lines(page, cells).set(glyphs);
    }

    private List<Line> set(List<Glyph> glyphs) {
        var upright = new ArrayList<Glyph>(glyphs.size());
        for (var glyph : glyphs) {
            if (!glyph.turned()) {
                upright.add(glyph);
            }
        }
        upright.sort(Comparator.comparingDouble(Glyph::baseline));
        var lines = new ArrayList<Line>();
        var row = new ArrayList<Glyph>();
        for (var glyph : upright) {
            if (!row.isEmpty() && !isOnLine(row, glyph)) {
                addLine(lines, row);
                row.clear();
            }
            row.add(glyph);
        }
        addLine(lines, row);
        return lines;
    }

    private static boolean isOnLine(List<Glyph> row, Glyph glyph) {
        var anchor = row.getFirst();
        var size = Math.min(Math.max(anchor.size(), glyph.size()), 14);
        return glyph.baseline() - anchor.baseline() <= SAME_LINE * size;
    }

    private void addLine(List<Line> lines, List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        var words = words(row);
        if (!words.isEmpty()) {
            lines.add(new Line(page, words));
        }
    }

    private List<Word> words(List<Glyph> row) {
        var words = new ArrayList<Word>();
        var word = new ArrayList<Glyph>();
        var lastInked = new Glyph("", -1e6, -1e6, 0, 1, false, false);
        for (var glyph : row) {
            if (glyph.isSpace()) {
                if (!word.isEmpty() && glyph.left() >= word.getLast().left()) {
                    words.add(word(word));
                    word.clear();
                }
                continue;
            }
            if (isOverprint(lastInked, glyph)) {
                continue;
            }
            if (!word.isEmpty()
                    && (glyph.left() - word.getLast().right() > WORD_GAP * glyph.size() || standsApart(word, glyph))) {
                words.add(word(word));
                word.clear();
            }
            word.add(glyph);
            lastInked = glyph;
        }
        if (!word.isEmpty()) {
            words.add(word(word));
        }
        return words;
    }

    private static boolean standsApart(List<Glyph> word, Glyph glyph) {
        return Bullets.isPlain(glyph.text()) || Bullets.isPlain(word.getLast().text());
    }

    /// Bold is sometimes faked by drawing a character twice, a hair apart.
    private static boolean isOverprint(Glyph before, Glyph glyph) {
        return before.text().equals(glyph.text())
                && glyph.left() - before.left() < 0.3 * (before.right() - before.left());
    }

    private Word word(List<Glyph> glyphs) {
        var text = new StringBuilder();
        var bold = 0;
        var top = Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        var size = 0.0;
        for (var glyph : glyphs) {
            text.append(glyph.text());
            bold += glyph.bold() ? 1 : 0;
            top = Math.min(top, glyph.baseline() - 0.78 * glyph.size());
            bottom = Math.max(bottom, glyph.baseline() + 0.22 * glyph.size());
            size = Math.max(size, glyph.size());
        }
        var box = new Box(
                glyphs.getFirst().left(),
                top,
                Math.max(glyphs.getFirst().left(), glyphs.getLast().right()),
                bottom);
        var first = glyphs.getFirst();
        return new Word(
                text.toString(), box, first.baseline(), size, bold * 2 > glyphs.size(), cells.apply(first.mark()));
    }
}
