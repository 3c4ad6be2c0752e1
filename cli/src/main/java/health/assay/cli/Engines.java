package health.assay.cli;

import health.assay.dissect.Unreadable;
import health.assay.frameworks.Library;
import health.assay.reliance.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// What the commands need of the engines.
interface Engines {

    Review review(Path file, LocalDate today) throws Unreadable, IOException, InterruptedException;

    Library library();
}
