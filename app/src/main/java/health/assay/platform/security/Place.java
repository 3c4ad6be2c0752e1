package health.assay.platform.security;

import health.assay.platform.kernel.OrganizationId;
import java.time.ZoneId;

/// The organization that somebody works in at the moment.
///
/// @param slug its name in addresses: `/o/harborlight/...`
/// @param zone where its days begin and end
public record Place(OrganizationId organization, String slug, String name, ZoneId zone) {}
