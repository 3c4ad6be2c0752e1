package health.assay.platform.jobs;

import health.assay.platform.web.RequestReference;
import health.assay.platform.web.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What went wrong in a job, as the log has it: what kind and where, under a reference, without its words.
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static Run.Trouble noted(Job job, Exception failure) {
        var reference = RequestReference.fresh();
        LOG.atError()
                .addKeyValue("job", job.name())
                .addKeyValue("reference", reference)
                .setCause(Wordless.of(failure))
                .log("A job failed");
        return new Run.Trouble(failure.getClass().getSimpleName(), reference);
    }
}
