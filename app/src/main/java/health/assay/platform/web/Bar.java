package health.assay.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Counts side by side on one line, drawn in the textures of their standings.
///
/// @param finding what it shows, as a person would say it
public record Bar(String finding, List<Part> parts) {

    public record Part(Mark mark, long count) {}

    public record Piece(
            String x,
            String width,
            @Nullable String ink,
            @Nullable String texture) {}

    public Bar {
        parts = List.copyOf(parts);
    }

    /// "24 tested, 3 exception, 23 outside": every count is said, zero too.
    public static Bar of(List<Part> parts) {
        var finding = String.join(
                ", ",
                parts.stream()
                        .map(part -> part.count() + " " + part.mark().word().toLowerCase(Locale.ROOT))
                        .toList());
        return new Bar(finding, parts);
    }

    public long total() {
        return parts.stream().mapToLong(Part::count).sum();
    }

    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var before = 0L;
        for (var part : parts) {
            if (part.count() > 0) {
                var mark = part.mark();
                pieces.add(new Piece(
                        Percent.of(before, total()), Percent.of(part.count(), total()), ink(mark), texture(mark)));
            }
            before += part.count();
        }
        return pieces;
    }

    /// Ink is proof: solid, struck, hatched, dotted, empty.
    public static @Nullable String texture(Mark mark) {
        return switch (mark) {
            case TESTED, PASS -> null;
            case EXCEPTION, FAIL -> "url(#tx-exception)";
            case DESCRIBED, STALE -> "url(#tx-described)";
            case RELATED -> "url(#tx-related)";
            case OUTSIDE, NOTRUN -> "url(#tx-outside)";
            case UNREAD -> throw new IllegalArgumentException("What was not read never stands in a bar");
        };
    }

    public static @Nullable String ink(Mark mark) {
        return texture(mark) == null ? "f-tested" : null;
    }
}
