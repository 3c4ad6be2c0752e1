package health.assay.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// What a server left behind in its cluster. Whoever holds the lock on the data directory knows that it belongs to a
/// process that is gone.
final class Orphan {

    private static final int STATE_LINE = 7; // of postmaster.pid, as pg_ctl reads it

    private Orphan() {}

    /// Ends a server that outlived its process, and clears a note of one that did not.
    static void stop(Path cluster) throws IOException, InterruptedException {
        var note = cluster.resolve("postmaster.pid");
        if (Files.notExists(note)) {
            return;
        }
        var pid = Long.parseLong(lines(note).getFirst().strip());
        if (serves(cluster, pid)) {
            Commands.run(List.of("kill", "-INT", Long.toString(pid)));
            for (var tries = 0; tries < 3000 && Files.exists(note) && serves(cluster, pid); tries++) {
                Thread.sleep(10);
            }
        }
        if (!serves(cluster, pid)) {
            Files.deleteIfExists(note);
        }
    }

    static boolean readyIn(Path cluster, long pid) throws IOException {
        var lines = lines(cluster.resolve("postmaster.pid"));
        return lines.size() > STATE_LINE
                && lines.get(STATE_LINE).strip().equals("ready")
                && lines.getFirst().strip().equals(Long.toString(pid));
    }

    private static List<String> lines(Path note) throws IOException {
        try {
            return Files.readAllLines(note);
        } catch (NoSuchFileException _) { // not written yet, or just removed
            return List.of("0");
        }
    }

    private static boolean serves(Path cluster, long pid) {
        try {
            return Files.readString(Path.of("/proc/%d/cmdline".formatted(pid))).contains(cluster.toString());
        } catch (IOException _) { // no such process
            return false;
        }
    }
}
