package health.assay.platform.people;

import health.assay.platform.kernel.PersonId;
import java.util.UUID;

/// Published when somebody has taken emergency access.
public record GlassBroken(UUID emergency, PersonId person) {}
