package health.assay.platform.web;

import org.jspecify.annotations.Nullable;

/// A failure as it may be logged: what kind and where, without its message. A database, for one, puts the values of a
/// row into its messages.
public final class Wordless extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 10;

    private final String kind;

    private Wordless(Throwable failure, @Nullable Wordless cause) {
        super(null, cause);
        kind = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    public static Wordless of(Throwable failure) {
        return of(failure, 0);
    }

    private static Wordless of(Throwable failure, int depth) {
        var cause = failure.getCause();
        return new Wordless(failure, cause == null || depth == DEEPEST ? null : of(cause, depth + 1));
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    @Override
    public String toString() {
        return kind;
    }
}
