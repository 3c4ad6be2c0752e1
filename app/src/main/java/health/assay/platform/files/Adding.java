package health.assay.platform.files;

import java.util.Set;

/// What came of handing in a file.
public sealed interface Adding {
    record Added(FileId file) implements Adding {}

    record TooLarge(long maximumBytes) implements Adding {}

    record NotAccepted(ContentType found, Set<ContentType> accepted) implements Adding {}

    record Infected(String signature) implements Adding {}

    /// A scanner is set up, and it could not look.
    record NotScanned(String reason) implements Adding {}
}
