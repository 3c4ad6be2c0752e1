package health.assay.frameworks.oscal;

/// A document that is not the OSCAL that was asked for. The message is one line for a person.
public final class UnreadableOscal extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableOscal(String message) {
        super(message);
    }

    UnreadableOscal(String message, Throwable cause) {
        super(message, cause);
    }
}
