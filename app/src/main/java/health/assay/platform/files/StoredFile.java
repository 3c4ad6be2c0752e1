package health.assay.platform.files;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of a file.
///
/// @param hash SHA-256 of the content, in hexadecimal
/// @param scanned whether a virus scanner looked at it and found nothing; false when none was set up
/// @param held a legal hold is on it
public record StoredFile(
        FileId id,
        String name,
        ContentType type,
        long size,
        String hash,
        boolean scanned,
        Instant addedAt,
        String addedBy,
        @Nullable LocalDate retainedUntil,
        boolean held) {}
