package health.assay.dissect;

/// A document that cannot be read at all. The message is one line for a person and says what to do.
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }

    public Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
