package health.assay.platform.jobs;

import org.jspecify.annotations.Nullable;

/// Work that is done without anybody waiting for it. A module has a bean of this kind for each. It may be cut off at
/// any moment and begun again, so what was done already must not be done twice.
public interface Job {

    /// Module and verb: `mail.send`. It stands in the database, so it stays.
    String name();

    /// What it does, as a person would say it: "Send mail".
    String title();

    Reach reach();

    /// When it is done without being asked for; nothing when it is done on request only.
    default @Nullable Rhythm rhythm() {
        return null;
    }

    default Retries retries() {
        return Retries.USUAL;
    }

    /// Done in the scope of the organization, if it reaches one, and as the job. It begins transactions of its own.
    void work(Work work) throws Exception;

    /// What one run is for.
    enum Reach {
        ORGANIZATION,
        INSTALLATION
    }
}
