package health.assay.platform.web.listing;

/// A search that somebody keeps under a name.
///
/// @param address what stands after the list's path
public record SavedView(String list, String name, String address) {}
