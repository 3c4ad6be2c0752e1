package health.assay.dissect.prose.text;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import health.assay.dissect.report.Box;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Place;
import java.util.ArrayList;
import java.util.List;

/// Lines as running text, with the way back from every character to its place on the page.
public final class Passage {

    private record Spot(int offset, int page, Word word) {}

    private final String text;
    private final List<Spot> spots;

    private Passage(String text, List<Spot> spots) {
        this.text = text;
        this.spots = spots;
    }

    public static Passage of(List<Line> lines, Hyphens hyphens) {
        var text = new StringBuilder();
        var spots = new ArrayList<Spot>();
        for (var line : lines) {
            var isFirst = true;
            for (var word : line.words()) {
                var start = text.isEmpty() ? 0 : text.length() + 1;
                if (isFirst) {
                    hyphens.append(text, word.text());
                } else {
                    text.append(' ').append(word.text());
                }
                spots.add(new Spot(Math.min(start, text.length() - 1), line.page(), word));
                isFirst = false;
            }
        }
        return new Passage(text.toString(), List.copyOf(spots));
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return spots.isEmpty();
    }

    /// Where the characters from `from` to `to` stand; where they run over a page break, the part on the first page.
    public Place place(int from, int to) {
        var first = spots.get(indexAt(from));
        Box box = first.word().box();
        for (var index = indexAt(from); index < spots.size(); index++) {
            var spot = spots.get(index);
            if (spot.offset() >= to && !spot.equals(first) || spot.page() != first.page()) {
                break;
            }
            box = box.union(spot.word().box());
        }
        return new Place(first.page(), box);
    }

    public Place place() {
        return place(0, text.length());
    }

    public <T> Located<T> located(T fact, int from, int to) {
        return new Located<>(fact, place(from, to), text.substring(from, to));
    }

    private int indexAt(int offset) {
        var low = 0;
        var high = spots.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (spots.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
