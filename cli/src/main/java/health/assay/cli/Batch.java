package health.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many files at once, no more than there are processors, given back in the order they were named.
final class Batch<R> implements AutoCloseable {

    interface Work<R> {
        R of(Path file) throws InterruptedException;
    }

    private final ExecutorService threads;
    private final List<Future<R>> outcomes;

    Batch(List<Path> files, Work<R> work, Progress progress) {
        var most = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        threads = Executors.newFixedThreadPool(
                most, task -> Thread.ofPlatform().daemon().name("reading").unstarted(task));
        outcomes = files.stream()
                .map(file -> threads.submit(() -> {
                    progress.started(file);
                    try {
                        return work.of(file);
                    } finally {
                        progress.finished(file);
                    }
                }))
                .toList();
    }

    int size() {
        return outcomes.size();
    }

    R outcome(int index) throws InterruptedException {
        try {
            return outcomes.get(index).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Work on a file does not throw", failure.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
