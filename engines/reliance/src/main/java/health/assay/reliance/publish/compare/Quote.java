package health.assay.reliance.publish.compare;

import health.assay.dissect.compare.Piece;
import health.assay.reliance.publish.Span;
import health.assay.reliance.publish.Terminal.Ink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words of a report on a terminal. Marks stand around changed words, for those who see no color.
final class Quote {

    private static final int NEAR = 8;
    private static final int SHORT = 2 * NEAR + 4;

    private Quote() {}

    /// The changed words, with those around them.
    static List<Span> around(List<Piece> pieces) {
        var spans = new ArrayList<Span>();
        for (var index = 0; index < pieces.size(); index++) {
            spans.add(span(
                    pieces.get(index) instanceof Piece.Kept(var words)
                            ? new Piece.Kept(near(words, index == 0, index == pieces.size() - 1))
                            : pieces.get(index)));
        }
        return spans;
    }

    static List<Span> whole(List<Piece> pieces) {
        return pieces.stream().map(Quote::span).toList();
    }

    private static Span span(Piece piece) {
        return switch (piece) {
            case Piece.Kept(var words) -> Span.plain(words);
            case Piece.Dropped(var words) -> new Span("[-" + words + "-]", Ink.RED);
            case Piece.Added(var words) -> new Span("{+" + words + "+}", Ink.GREEN);
        };
    }

    private static String near(String kept, boolean isFirst, boolean isLast) {
        var words = List.of(kept.split(" "));
        if (words.size() <= SHORT || isFirst && isLast) {
            return kept;
        }
        var head = isFirst ? "" : String.join(" ", words.subList(0, NEAR)) + " ";
        var tail = isLast ? "" : " " + String.join(" ", words.subList(words.size() - NEAR, words.size()));
        return (head + "…" + tail).strip();
    }

    /// On one line of `most` characters, cut at a word.
    static String clipped(int most, String words) {
        var flat = words.strip().replaceAll("\\s+", " ");
        if (flat.length() <= most) {
            return flat;
        }
        var cut = flat.lastIndexOf(' ', most - 1);
        return flat.substring(0, cut < most / 2 ? most - 1 : cut) + "…";
    }

    static String name(@Nullable String control) {
        return control == null ? "a control without a number" : control;
    }
}
