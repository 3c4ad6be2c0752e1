package health.assay.platform.web.rest;

import health.assay.platform.database.Leftovers;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class OldAnswers implements Leftovers {

    private final Answers answers;

    OldAnswers(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String words() {
        return "answers kept for programs that repeat themselves";
    }

    @Override
    public boolean inEachOrganization() {
        return true;
    }

    @Override
    public long remove(Instant now) {
        return answers.forget(now);
    }
}
