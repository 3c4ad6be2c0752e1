package health.assay.bench.corpus.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Breaks passages into lines.
final class Lines {

    private record Piece(String text, Face face, @Nullable String key, boolean glued) {}

    private final Typeface typeface;
    private final Look look;

    Lines(Typeface typeface, Look look) {
        this.typeface = typeface;
        this.look = look;
    }

    List<Line> of(List<Passage> passages, double width, double size, Align align) {
        var lines = new ArrayList<Line>();
        for (var index = 0; index < passages.size(); index++) {
            var passage = passages.get(index);
            var chosen = passage.align() == Align.LEFT ? align : passage.align();
            lines.addAll(
                    new Paragraph(passage, width, passage.size() == 0 ? size : passage.size(), chosen, index).lines());
        }
        return lines;
    }

    /// One passage on its way into lines.
    private final class Paragraph {
        private final Passage passage;
        private final double width;
        private final double size;
        private final Align align;
        private final int index;
        private final double left;
        private final List<Line> lines = new ArrayList<>();
        private List<Word> current = new ArrayList<>();
        private double x;

        Paragraph(Passage passage, double width, double size, Align align, int index) {
            this.passage = passage;
            this.width = width;
            this.size = size;
            this.align = align;
            this.index = index;
            this.left = passage.indent() + hang(passage.mark());
        }

        private double hang(@Nullable String mark) {
            return mark == null
                    ? 0
                    : Math.max(12, typeface.width(mark, Face.PLAIN, size) + typeface.width("  ", Face.PLAIN, size));
        }

        List<Line> lines() {
            var mark = passage.mark();
            if (mark != null) {
                current.add(word(passage.indent(), mark, Face.PLAIN, null));
            }
            x = left;
            pieces().forEach(this::add);
            finish(true);
            return lines;
        }

        private List<Piece> pieces() {
            var pieces = new ArrayList<Piece>();
            var glue = false;
            for (var run : passage.runs()) {
                glue = glue && !run.text().startsWith(" ");
                for (var part : run.text().strip().split("\\s+")) {
                    if (!part.isEmpty()) {
                        pieces.add(new Piece(part, run.face(), run.key(), glue));
                    }
                    glue = false;
                }
                glue = !run.text().endsWith(" ");
            }
            return pieces;
        }

        private void add(Piece piece) {
            var gap = current.isEmpty() || x == left || piece.glued() ? 0 : typeface.width(" ", piece.face(), size);
            var wide = typeface.width(piece.text(), piece.face(), size);
            if (x + gap + wide <= width + 0.01) {
                put(piece, gap);
                return;
            }
            var cut = look.hyphenated()
                    ? Hyphenation.cut(piece.text(), head -> x + gap + widthOf(head, piece) <= width)
                    : 0;
            if (cut > 0) {
                put(new Piece(piece.text().substring(0, cut) + "-", piece.face(), piece.key(), piece.glued()), gap);
                finish(false);
                add(new Piece(piece.text().substring(cut), piece.face(), piece.key(), false));
            } else if (x == left) {
                force(piece);
            } else {
                finish(false);
                add(piece);
            }
        }

        private double widthOf(String head, Piece piece) {
            return typeface.width(head + "-", piece.face(), size);
        }

        /// A word wider than its column is broken where the column ends.
        private void force(Piece piece) {
            var end = piece.text().length();
            while (end > 1 && left + typeface.width(piece.text().substring(0, end), piece.face(), size) > width) {
                end--;
            }
            put(new Piece(piece.text().substring(0, end), piece.face(), piece.key(), false), 0);
            if (end < piece.text().length()) {
                finish(false);
                add(new Piece(piece.text().substring(end), piece.face(), piece.key(), false));
            }
        }

        private void put(Piece piece, double gap) {
            current.add(word(x + gap, piece.text(), piece.face(), piece.key()));
            x += gap + typeface.width(piece.text(), piece.face(), size);
        }

        private Word word(double at, String text, Face face, @Nullable String key) {
            return new Word(at, typeface.width(text, face, size), text, face, size, key);
        }

        private void finish(boolean last) {
            if (!current.isEmpty()) {
                var before = lines.isEmpty() ? passage.before() : 0;
                lines.add(new Line(placed(last), before, size * look.leading(), size, index));
            }
            current = new ArrayList<>();
            x = left;
        }

        private List<Word> placed(boolean last) {
            var free = width - x;
            return switch (align) {
                case LEFT -> current;
                case RIGHT -> current.stream().map(word -> word.movedBy(free)).toList();
                case CENTER ->
                    current.stream().map(word -> word.movedBy(free / 2)).toList();
                case JUSTIFY -> last || free > width * 0.35 ? current : spread(free);
            };
        }

        private List<Word> spread(double free) {
            var gaps = current.size() - 1 - (lines.isEmpty() && passage.mark() != null ? 1 : 0);
            var first = current.size() - 1 - gaps;
            var spread = new ArrayList<Word>();
            for (var i = 0; i < current.size(); i++) {
                spread.add(
                        gaps < 1 || i <= first ? current.get(i) : current.get(i).movedBy(free * (i - first) / gaps));
            }
            return spread;
        }
    }
}
