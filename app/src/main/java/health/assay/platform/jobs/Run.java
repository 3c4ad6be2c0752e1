package health.assay.platform.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time that a job works, worked or will work for an organization.
///
/// @param regular whether the clock began it
/// @param attempt how often it was begun
/// @param plannedAt when it is to begin, or was
/// @param trouble what went wrong last, if something did
public record Run(
        UUID id,
        String job,
        String argument,
        boolean regular,
        State state,
        int attempt,
        Instant plannedAt,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        long done,
        long total,
        String message,
        boolean stopRequested,
        @Nullable Trouble trouble) {

    public enum State {
        WAITING("Waiting"),
        RUNNING("Running"),
        DONE("Done"),
        FAILED("Failed"),
        STOPPED("Stopped");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean isOver() {
            return switch (this) {
                case WAITING, RUNNING -> false;
                case DONE, FAILED, STOPPED -> true;
            };
        }
    }

    /// @param kind the kind of failure, as the log has it
    /// @param reference where to find it in the log
    public record Trouble(String kind, String reference) {}
}
