package health.assay.platform.jobs;

/// Somebody wants a run to end. Jobs let it pass.
public final class StopRequested extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StopRequested() {
        super("Somebody asked for this run to end");
    }
}
