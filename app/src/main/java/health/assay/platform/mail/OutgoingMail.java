package health.assay.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail in the outbox, without what it says.
///
/// @param problem the kind of the last failure, if one came
public record OutgoingMail(
        UUID id,
        String address,
        String subject,
        State state,
        Instant writtenAt,
        int tries,
        @Nullable Instant sentAt,
        @Nullable String problem) {

    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }
}
