package health.assay.platform.crypto;

import health.assay.platform.kernel.OrganizationId;
import java.util.List;

/// What came of sealing the keyrings anew.
///
/// @param current how many had the present master key already
/// @param failed whose keyring did not open; they were left as they are
public record Resealing(int resealed, int current, List<OrganizationId> failed) {

    public Resealing {
        failed = List.copyOf(failed);
    }
}
