package health.assay.platform.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The database of an installation, ready to be used: started if it is our own, and brought to this version.
public final class Database implements AutoCloseable {

    private final DatabaseAccess access;
    private final @Nullable EmbeddedPostgres embedded;

    private Database(DatabaseAccess access, @Nullable EmbeddedPostgres embedded) {
        this.access = access;
        this.embedded = embedded;
    }

    /// An outside server if the environment names one, else our own in the data directory.
    ///
    /// @throws Misconfigured when it cannot be used; the message says what to do
    public static Database open(DataDirectory home, Map<String, String> environment) throws InterruptedException {
        var outside = DatabaseAccess.from(environment);
        if (outside.isPresent()) {
            Migrations.run(outside.get());
            return new Database(outside.get(), null);
        }
        var embedded = EmbeddedPostgres.start(home);
        try {
            var access = Roles.prepare(embedded, home);
            Migrations.run(access);
            return new Database(access, embedded);
        } catch (RuntimeException problem) {
            embedded.close();
            throw problem;
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    /// Our own server, if that is what is used.
    public @Nullable EmbeddedPostgres embedded() {
        return embedded;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
