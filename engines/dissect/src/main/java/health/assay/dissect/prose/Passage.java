package health.assay.dissect.prose;

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
                if (isFirst && endsInHyphen(text)) {
                    spots.add(new Spot(text.length(), line.page(), word));
                    joinBroken(text, word.text(), hyphens);
                } else {
                    if (!text.isEmpty()) {
                        text.append(' ');
                    }
                    spots.add(new Spot(text.length(), line.page(), word));
                    text.append(word.text());
                }
                isFirst = false;
            }
        }
        return new Passage(text.toString(), List.copyOf(spots));
    }

    private static boolean endsInHyphen(StringBuilder text) {
        var end = text.length() - 1;
        return end > 0
                && (text.charAt(end) == '-' || text.charAt(end) == '\u00ad')
                && Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private static void joinBroken(StringBuilder text, String after, Hyphens hyphens) {
        var start = text.lastIndexOf(" ") + 1;
        var joined = hyphens.join(text.substring(start), after);
        text.setLength(start);
        text.append(joined);
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
            if (spot.offset() >= to && spot != first || spot.page() != first.page()) {
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
