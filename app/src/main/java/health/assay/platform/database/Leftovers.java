package health.assay.platform.database;

import java.time.Instant;

/// What a module does not need any longer, and how it gets rid of it. It is asked every night.
public interface Leftovers {

    /// What it is, as people would say: "sessions that have ended".
    String words();

    /// Whether it is looked for in one organization after the other, or once for the installation.
    boolean inEachOrganization();

    /// In an organization it runs inside a transaction.
    ///
    /// @return how much was removed
    long remove(Instant now);
}
