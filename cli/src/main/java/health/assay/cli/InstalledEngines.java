package health.assay.cli;

import health.assay.dissect.Dissector;
import health.assay.dissect.Unreadable;
import health.assay.frameworks.Library;
import health.assay.reliance.Review;
import health.assay.reliance.Reviewer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// The engines as shipped. The reviewer is made when the first review needs it.
final class InstalledEngines implements Engines {

    private final Dissector dissector = new Dissector();

    @Override
    public Review review(Path file, LocalDate today) throws Unreadable, IOException, InterruptedException {
        return Shared.REVIEWER.review(dissector.dissect(file), today);
    }

    @Override
    public Library library() {
        return Library.bundled();
    }

    private static final class Shared {
        static final Reviewer REVIEWER = new Reviewer();
    }
}
