package health.assay.dissect.compare;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// One fact in both reports. Where either was not read, nobody can say whether it changed.
public record Turn<T>(@Nullable T before, @Nullable T after, State state) {

    public enum State {
        SAME,
        CHANGED,
        UNREAD
    }

    static <T> Turn<T> of(@Nullable T before, @Nullable T after) {
        return of(before, after, Object::equals);
    }

    static <T> Turn<T> of(@Nullable T before, @Nullable T after, BiPredicate<T, T> isSame) {
        if (before == null || after == null) {
            return new Turn<>(before, after, State.UNREAD);
        }
        return new Turn<>(before, after, isSame.test(before, after) ? State.SAME : State.CHANGED);
    }

    public boolean isChange() {
        return state == State.CHANGED;
    }
}
