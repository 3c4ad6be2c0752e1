package health.assay.platform.security;

import health.assay.platform.kernel.OrganizationId;
import java.util.List;

/// The organizations on this installation, for work that goes from one to the next. The module that knows them is
/// asked.
public interface Places {

    List<OrganizationId> all();

    Place of(OrganizationId organization);
}
