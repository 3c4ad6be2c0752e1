package health.assay.platform.jobs;

/// The server is being stopped. The run goes on at its next start, or on another node.
final class ServerStopping extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerStopping() {
        super("The server is being stopped");
    }
}
