package health.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many files at once, no more than there are processors, given back in the order they were named.
final class Batch implements AutoCloseable {

    private final ExecutorService threads;
    private final List<Future<Outcome>> outcomes;

    Batch(List<Path> files, Reviewing reviewing, Progress progress) {
        var most = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        threads = Executors.newFixedThreadPool(
                most, work -> Thread.ofPlatform().daemon().name("review").unstarted(work));
        outcomes = files.stream()
                .map(file -> threads.submit(() -> {
                    progress.started(file);
                    try {
                        return reviewing.of(file);
                    } finally {
                        progress.finished(file);
                    }
                }))
                .toList();
    }

    int size() {
        return outcomes.size();
    }

    Outcome outcome(int index) throws InterruptedException {
        try {
            return outcomes.get(index).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Reviewing does not throw", failure.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
