package health.assay.platform.tokens;

import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.Secrets;
import health.assay.platform.kernel.Sensitive;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// A token as a program holds it: `asy_`, whose it is, and a secret. The beginning is there for those who search files
/// for secrets left behind.
record TokenText(OrganizationId organization, Sensitive<String> secret) {

    private static final Pattern FORM = Pattern.compile("asy_([A-Za-z0-9_-]{22})([A-Za-z0-9_-]{32})");

    static TokenText fresh(OrganizationId organization) {
        return new TokenText(organization, Secrets.fresh());
    }

    static Optional<TokenText> read(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts.group(1)));
        var organization = new OrganizationId(new UUID(bytes.getLong(), bytes.getLong()));
        return Optional.of(new TokenText(organization, new Sensitive<>(parts.group(2))));
    }

    Sensitive<String> text() {
        var bytes = ByteBuffer.allocate(16)
                .putLong(organization.value().getMostSignificantBits())
                .putLong(organization.value().getLeastSignificantBits())
                .array();
        return new Sensitive<>(
                "asy_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + secret.reveal());
    }

    byte[] hash() {
        return Secrets.hash(secret.reveal());
    }
}
