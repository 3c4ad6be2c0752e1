package health.assay.platform.files;

import health.assay.platform.kernel.OrganizationId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where the sealed content of a blob stands: made of identifiers only, so no name can lead elsewhere.
record BlobKey(OrganizationId organization, UUID blob) {

    private static final String UUID_FORM = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern FORM = Pattern.compile(UUID_FORM + "/[0-9a-f]{2}/" + UUID_FORM);

    static Optional<BlobKey> parse(String path) {
        var match = FORM.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new BlobKey(new OrganizationId(UUID.fromString(match.group(1))), UUID.fromString(match.group(2))));
    }

    /// The last two digits are random, so folders fill evenly.
    String path() {
        var words = blob.toString();
        return "%s/%s/%s".formatted(organization, words.substring(words.length() - 2), words);
    }

    /// What its content is sealed for: put in another's place, it does not open.
    String purpose() {
        return "files.blob " + blob;
    }
}
