package health.assay.cli;

import health.assay.dissect.Dissector;
import health.assay.dissect.Unreadable;
import health.assay.dissect.correct.Corrections;
import health.assay.dissect.correct.Uncorrectable;
import health.assay.dissect.report.Dissection;
import health.assay.frameworks.Library;
import health.assay.reliance.Review;
import health.assay.reliance.Reviewer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The engines as shipped. The reviewer is made ready on a thread of its own while the first report is taken apart.
final class InstalledEngines implements Engines {

    private final Dissector dissector = new Dissector();
    private final FutureTask<Reviewer> reviewer = new FutureTask<>(Reviewer::new);

    @Override
    public Review review(Path file, Corrections corrections, List<Dissection> letters, LocalDate today)
            throws Unreadable, Uncorrectable, IOException, InterruptedException {
        Thread.ofPlatform().daemon().name("reviewer").start(reviewer);
        var dissection = dissect(file, corrections);
        return reviewer().review(dissection, letters, today);
    }

    @Override
    public Dissection dissect(Path file, Corrections corrections)
            throws Unreadable, Uncorrectable, IOException, InterruptedException {
        return corrections.apply(dissector.dissect(file));
    }

    @Override
    public Library library() {
        return Library.bundled();
    }

    private Reviewer reviewer() throws InterruptedException {
        try {
            return reviewer.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The reviewer could not be made ready", failure);
        }
    }
}
