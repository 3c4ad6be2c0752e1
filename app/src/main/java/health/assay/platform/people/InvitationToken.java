package health.assay.platform.people;

import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.Secrets;
import health.assay.platform.kernel.Sensitive;
import java.util.Optional;
import java.util.UUID;

/// What an invitation's link carries: whose invitation it is, and a secret that only its reader has.
record InvitationToken(OrganizationId organization, Sensitive<String> secret) {

    static InvitationToken fresh(OrganizationId organization) {
        return new InvitationToken(organization, Secrets.fresh());
    }

    /// Nothing, if a mail program has cut the link short.
    static Optional<InvitationToken> read(String text) {
        var parts = text.split("\\.", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            var organization = new OrganizationId(UUID.fromString(parts[0]));
            return Optional.of(new InvitationToken(organization, new Sensitive<>(parts[1])));
        } catch (IllegalArgumentException _) { // no identifier
            return Optional.empty();
        }
    }

    String text() {
        return organization + "." + secret.reveal();
    }
}
