package health.assay.cli;

import health.assay.dissect.Unreadable;
import health.assay.dissect.correct.Corrections;
import health.assay.dissect.correct.Uncorrectable;
import health.assay.dissect.report.Dissection;
import health.assay.frameworks.Library;
import health.assay.reliance.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What the commands need of the engines.
interface Engines {

    /// `corrections` are what persons corrected in the reading, `letters` bridge letters that belong to the report.
    Review review(Path file, Corrections corrections, List<Dissection> letters, LocalDate today)
            throws Unreadable, Uncorrectable, IOException, InterruptedException;

    Dissection dissect(Path file, Corrections corrections)
            throws Unreadable, Uncorrectable, IOException, InterruptedException;

    Library library();
}
