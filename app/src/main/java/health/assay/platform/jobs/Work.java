package health.assay.platform.jobs;

import health.assay.platform.security.Place;

/// One run, as the job sees it.
public interface Work {

    /// What the run was asked for with: an identifier, or nothing.
    String argument();

    /// The organization it is done for.
    ///
    /// @throws IllegalStateException when it is done for the installation
    Place place();

    /// Says how far it is. Call it between batches, outside of transactions: this is where a run is stopped.
    ///
    /// @param total zero while it is not known
    /// @throws StopRequested when somebody wants it to end
    void report(long done, long total, String message);

    /// There was nothing to do: a regular run is not worth remembering.
    void nothingToDo();
}
