package health.assay.platform.database;

/// The installation cannot start as it is set up; the message says what to do.
public final class Misconfigured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Misconfigured(String message) {
        super(message);
    }

    public Misconfigured(String message, Throwable cause) {
        super(message, cause);
    }
}
