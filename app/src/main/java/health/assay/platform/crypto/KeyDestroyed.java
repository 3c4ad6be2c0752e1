package health.assay.platform.crypto;

import health.assay.platform.kernel.OrganizationId;

/// The key of an organization was destroyed; nothing that was sealed with it can be read again.
public final class KeyDestroyed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyDestroyed(OrganizationId organization) {
        super("The key of organization %s was destroyed".formatted(organization));
    }
}
