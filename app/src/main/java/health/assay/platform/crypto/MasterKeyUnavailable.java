package health.assay.platform.crypto;

/// The service that keeps the master key did not answer as it should. Trying again later may help.
public final class MasterKeyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MasterKeyUnavailable(String message) {
        super(message);
    }

    MasterKeyUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
