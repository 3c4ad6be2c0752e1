package health.assay.dissect.page;

import health.assay.dissect.report.Box;
import health.assay.dissect.report.Place;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words that share a baseline on one page, from left to right. What readers ask of it again and again is kept.
public final class Line {

    private final int page;
    private final List<Word> words;
    private final double size;
    private final Box box;
    private @Nullable String text;

    public Line(int page, List<Word> words) {
        this.page = page;
        this.words = List.copyOf(words);
        this.size = longest(words).size();
        this.box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }

    /// The longest word, which a stray superscript is not.
    private static Word longest(List<Word> words) {
        var longest = words.getFirst();
        for (var word : words) {
            if (word.text().length() > longest.text().length()) {
                longest = word;
            }
        }
        return longest;
    }

    public int page() {
        return page;
    }

    public List<Word> words() {
        return words;
    }

    public String text() {
        if (text == null) {
            text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        }
        return text;
    }

    public Box box() {
        return box;
    }

    /// The size of the letters.
    public double size() {
        return size;
    }

    public Place place() {
        return new Place(page, box());
    }

    public double left() {
        return words.getFirst().left();
    }

    public double right() {
        return words.getLast().right();
    }

    public double baseline() {
        return words.getFirst().baseline();
    }

    /// White between this line and one below it, baseline to baseline, where neighboring columns may stand a hair
    /// apart.
    public double gapTo(Line below) {
        var lowest = words.stream().mapToDouble(Word::baseline).max().orElseThrow();
        var highest = below.words.stream().mapToDouble(Word::baseline).min().orElseThrow();
        return highest - lowest;
    }

    public boolean isBold() {
        for (var word : words) {
            if (!word.bold() && !word.isBullet()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "page %d: %s".formatted(page, text());
    }
}
