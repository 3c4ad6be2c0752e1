package health.assay.platform.web;

import health.assay.platform.kernel.PersonId;

/// Says what waits for somebody in the organization they work in. It stands in the masthead of each page.
@FunctionalInterface
public interface Attention {

    Waiting of(PersonId person);

    /// @param path below the organization
    record Waiting(String label, String path, long count) {}
}
