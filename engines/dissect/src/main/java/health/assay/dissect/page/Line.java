package health.assay.dissect.page;

import health.assay.dissect.report.Box;
import health.assay.dissect.report.Place;
import java.util.List;

/// Words that share a baseline on one page, from left to right.
public record Line(int page, List<Word> words) {

    public Line {
        words = List.copyOf(words);
    }

    public String text() {
        var text = new StringBuilder();
        for (var word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    public Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
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

    /// The size of the longest word, which a stray superscript does not change.
    public double size() {
        var longest = words.getFirst();
        for (var word : words) {
            if (word.text().length() > longest.text().length()) {
                longest = word;
            }
        }
        return longest.size();
    }

    public boolean isBold() {
        for (var word : words) {
            if (!word.bold() && !word.isBullet()) {
                return false;
            }
        }
        return true;
    }
}
