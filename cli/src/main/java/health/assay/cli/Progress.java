package health.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// One line on a terminal that says what is being read, from the first second on. Silent elsewhere.
final class Progress implements AutoCloseable {

    private static final String ERASE = "\r\u001b[2K";

    private final PrintWriter err;
    private final int all;
    private final ScheduledExecutorService clock;
    private final Set<Path> reading = new LinkedHashSet<>();
    private int done;
    private boolean shown;

    private Progress(PrintWriter err, int all, ScheduledExecutorService clock) {
        this.err = err;
        this.all = all;
        this.clock = clock;
    }

    static Progress on(PrintWriter err, boolean terminal, int all) {
        var clock = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().daemon().name("progress").unstarted(work));
        var progress = new Progress(err, all, clock);
        if (terminal) {
            var _ = clock.scheduleAtFixedRate(progress::show, 1000, 250, TimeUnit.MILLISECONDS);
        }
        return progress;
    }

    synchronized void started(Path file) {
        reading.add(file);
    }

    synchronized void finished(Path file) {
        reading.remove(file);
        done++;
    }

    /// Makes room for a line of output.
    synchronized void erase() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }

    private synchronized void show() {
        if (reading.isEmpty()) {
            return;
        }
        var name = String.valueOf(reading.iterator().next().getFileName()).replaceAll("\\p{Cntrl}", " ");
        var of = all == 1 ? "" : " (%d of %d done)".formatted(done, all);
        err.print(ERASE + "Reading " + name + of + " ...");
        err.flush();
        shown = true;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        erase();
    }
}
