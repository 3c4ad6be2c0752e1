package health.assay.platform.mail;

import health.assay.platform.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands in somebody's inbox.
public record Notice(
        UUID id,
        PersonId person,
        News news,
        Instant toldAt,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
