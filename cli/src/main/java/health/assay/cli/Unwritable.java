package health.assay.cli;

/// The place for the output cannot be written to.
final class Unwritable extends Exception {

    private static final long serialVersionUID = 1;

    Unwritable(String message, Throwable cause) {
        super(message, cause);
    }
}
