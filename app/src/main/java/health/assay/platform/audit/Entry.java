package health.assay.platform.audit;

import health.assay.platform.kernel.OrganizationId;
import java.time.Instant;

/// An act as it stands in the record of an organization.
///
/// @param at when, to the microsecond, as the database keeps it
public record Entry(
        OrganizationId organization, long sequence, Instant at, Author author, Act act, Hash previous, Hash hash) {

    /// Who did it, and from which address.
    public record Author(String id, String name, String address) {}

    boolean isIntact() {
        return hash.equals(Chain.hash(organization, sequence, at, author, act, previous));
    }
}
