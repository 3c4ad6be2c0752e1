package health.assay.cli;

import health.assay.dissect.Unreadable;
import health.assay.dissect.correct.Corrections;
import health.assay.dissect.correct.Uncorrectable;
import health.assay.dissect.report.Dissection;
import java.io.IOException;
import java.nio.file.Path;

/// What came of reading one file, before anything is judged.
sealed interface Reading {

    Path file();

    /// `corrections` are those that the file beside it holds; fewer may have been applied.
    record Read(Path file, Dissection dissection, int corrections) implements Reading {}

    /// Not readable, for a reason a person can act on.
    record Refused(Path file, String why) implements Reading {}

    /// A fault of ours.
    record Broken(Path file, Throwable fault) implements Reading {}

    /// `corrected` says whether what persons corrected beside the file counts.
    static Reading of(Engines engines, Path file, boolean corrected) throws InterruptedException {
        var why = Reviewing.refusal(file);
        if (why != null) {
            return new Refused(file, why);
        }
        try {
            var corrections = corrected ? Corrections.beside(file) : Corrections.NONE;
            return new Read(file, engines.dissect(file, corrections), corrections.size());
        } catch (Unreadable unreadable) {
            return new Refused(file, String.valueOf(unreadable.getMessage()));
        } catch (Uncorrectable wrong) {
            return new Refused(file, Reviewing.refusal(file, wrong));
        } catch (IOException failure) {
            return new Refused(file, "could not be read: " + failure.getMessage() + ".");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return new Broken(file, fault);
        }
    }
}
