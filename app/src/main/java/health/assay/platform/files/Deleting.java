package health.assay.platform.files;

import java.time.LocalDate;

/// What came of asking to delete a file.
public sealed interface Deleting {
    record Deleted() implements Deleting {}

    record Unknown() implements Deleting {}

    record RetainedUntil(LocalDate lastDay) implements Deleting {}

    record Held() implements Deleting {}
}
