package health.assay.bench.corpus.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Writes a line of text in the way its look asks for.
final class Script {

    private final PDPageContentStream stream;
    private final Typeface typeface;
    private final Look look;

    Script(PDPageContentStream stream, Typeface typeface, Look look) {
        this.stream = stream;
        this.typeface = typeface;
        this.look = look;
    }

    void write(Ink.Writing writing, double height) throws IOException {
        var y = height - writing.baseline();
        for (var group : groups(writing.line().words())) {
            var first = group.getFirst();
            var x = writing.x() + first.x();
            if (first.text().equals(Typeface.PRIVATE_BULLET)) {
                symbol(x, y, first);
                continue;
            }
            show(group, x, y);
            if (look.doubled() && first.face() == Face.BOLD) {
                show(group, x + 0.3, y);
            }
        }
    }

    /// Words of one face, one size, and even spaces; alone where words are placed one by one.
    private List<List<Word>> groups(List<Word> words) {
        var groups = new ArrayList<List<Word>>();
        for (var word : words) {
            if (groups.isEmpty() || !together(groups.getLast().getLast(), word)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(word);
        }
        return groups;
    }

    private boolean together(Word left, Word right) {
        return (look.drawing() == Drawing.LINES || look.drawing() == Drawing.KERNED)
                && left.face() == right.face()
                && !left.text().equals(Typeface.PRIVATE_BULLET)
                && gap(left, right) < left.size() * 1.2
                && (gap(left, right) < 0.01 || gap(left, right) > left.size() * 0.12);
    }

    private static double gap(Word left, Word right) {
        return right.x() - left.x() - left.width();
    }

    private void symbol(double x, double y, Word word) throws IOException {
        stream.beginText();
        stream.setFont(typeface.symbolFont(), (float) word.size());
        stream.newLineAtOffset((float) x, (float) y);
        stream.showText("\u2022");
        stream.endText();
    }

    private void show(List<Word> group, double x, double y) throws IOException {
        var first = group.getFirst();
        stream.beginText();
        stream.setFont(typeface.font(first.face()), (float) first.size());
        stream.newLineAtOffset((float) x, (float) y);
        switch (look.drawing()) {
            case LINES -> stream.showTextWithPositioning(spaced(group, Integer.MAX_VALUE));
            case KERNED -> stream.showTextWithPositioning(spaced(group, 3));
            case WORDS -> stream.showText(typeface.shaped(first.text()));
            case GLYPHS -> glyphs(first);
        }
        stream.endText();
    }

    private void glyphs(Word word) throws IOException {
        var text = typeface.shaped(word.text());
        var moved = 0.0;
        for (var i = 0; i < text.length(); i++) {
            var at = typeface.width(text.substring(0, i), word.face(), word.size());
            stream.newLineAtOffset((float) (at - moved), 0);
            moved = at;
            stream.showText(text.substring(i, i + 1));
        }
    }

    /// Words with space glyphs between them, widened or narrowed to where the words must stand.
    private Object[] spaced(List<Word> group, int piece) {
        var parts = new ArrayList<Object>();
        for (var i = 0; i < group.size(); i++) {
            var word = group.get(i);
            pieces(word.text(), piece, parts);
            if (i + 1 < group.size()) {
                var gap = gap(word, group.get(i + 1));
                if (gap >= 0.01) {
                    parts.add(" ");
                    parts.add((float) ((typeface.width(" ", word.face(), word.size()) - gap) / word.size() * 1000));
                }
            }
        }
        return parts.toArray();
    }

    private void pieces(String text, int piece, List<Object> parts) {
        var shaped = typeface.shaped(text);
        for (var at = 0; at < shaped.length(); at += piece) {
            parts.add(shaped.substring(at, Math.min(shaped.length(), at + Math.min(piece, shaped.length()))));
            if (at + (long) piece < shaped.length()) {
                parts.add(at / piece % 2 == 0 ? 12f : -12f);
            } else {
                break;
            }
        }
    }
}
