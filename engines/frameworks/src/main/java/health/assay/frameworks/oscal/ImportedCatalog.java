package health.assay.frameworks.oscal;

import health.assay.frameworks.Framework;

/// A catalog read as a framework, and how many withdrawn controls were left out of its requirements.
public record ImportedCatalog(Framework framework, int withdrawn) {}
