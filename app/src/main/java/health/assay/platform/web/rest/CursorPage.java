package health.assay.platform.web.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of an answer.
///
/// @param next the cursor of the following page; nothing when this is the last
public record CursorPage<T>(List<T> items, @Nullable String next) {

    public static final int MOST = 200;

    public CursorPage {
        items = List.copyOf(items);
    }

    /// @param found up to one more than the limit: the one too many only shows that there is another page
    public static <T> CursorPage<T> of(List<T> found, int limit, Function<T, Cursor> cursor) {
        if (found.size() <= limit) {
            return new CursorPage<>(found, null);
        }
        var items = found.subList(0, limit);
        return new CursorPage<>(items, cursor.apply(items.getLast()).word());
    }

    public static int limit(int asked) {
        return Math.clamp(asked, 1, MOST);
    }
}
