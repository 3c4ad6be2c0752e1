package health.assay.platform.files;

import health.assay.platform.database.Leftovers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class UnnamedBlobs implements Leftovers {

    private final FilesExamination examination;

    UnnamedBlobs(FilesExamination examination) {
        this.examination = examination;
    }

    @Override
    public String words() {
        return "stored bytes that no file names";
    }

    @Override
    public boolean inEachOrganization() {
        return false;
    }

    @Override
    public long remove(Instant now) {
        try {
            return examination.sweep();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
