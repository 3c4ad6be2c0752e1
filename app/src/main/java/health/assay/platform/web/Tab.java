package health.assay.platform.web;

import org.jspecify.annotations.Nullable;

/// One of several views of a thing, each with an address of its own.
///
/// @param href below the organization
/// @param count how much there is in it, where that helps
public record Tab(String label, String href, @Nullable Long count, boolean current) {}
