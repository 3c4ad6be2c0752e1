package health.assay.platform.backup;

import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.kernel.Sensitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The embedded server of a data directory while another process, usually `assay serve`, has it running.
record RunningServer(Path data, int port) {

    private static final int PORT_LINE = 3; // of postmaster.pid
    private static final int STATE_LINE = 7;

    static Optional<RunningServer> of(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"));
            var ready =
                    lines.size() > STATE_LINE && lines.get(STATE_LINE).strip().equals("ready");
            if (!ready
                    || ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new RunningServer(
                    data, Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NoSuchFileException _) { // none runs
            return Optional.empty();
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    DatabaseAccess.Login superuser() throws IOException {
        return login("assay_superuser", "database.superuser");
    }

    DatabaseAccess access() throws IOException {
        return new DatabaseAccess(
                url("assay"), login("assay_owner", "database.owner"), login("assay_app", "database.application"));
    }

    private DatabaseAccess.Login login(String role, String secret) throws IOException {
        return new DatabaseAccess.Login(
                role, new Sensitive<>(Files.readString(data.resolve(secret)).strip()));
    }
}
