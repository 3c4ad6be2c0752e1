package health.assay.cli;

import health.assay.dissect.Unreadable;
import health.assay.dissect.report.Dissection;
import java.io.IOException;
import java.nio.file.Path;

/// What came of reading one file, before anything is judged.
sealed interface Reading {

    Path file();

    record Read(Path file, Dissection dissection) implements Reading {}

    /// Not readable, for a reason a person can act on.
    record Refused(Path file, String why) implements Reading {}

    /// A fault of ours.
    record Broken(Path file, Throwable fault) implements Reading {}

    static Reading of(Engines engines, Path file) throws InterruptedException {
        var why = Reviewing.refusal(file);
        if (why != null) {
            return new Refused(file, why);
        }
        try {
            return new Read(file, engines.dissect(file));
        } catch (Unreadable unreadable) {
            return new Refused(file, String.valueOf(unreadable.getMessage()));
        } catch (IOException failure) {
            return new Refused(file, "could not be read: " + failure.getMessage() + ".");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return new Broken(file, fault);
        }
    }
}
