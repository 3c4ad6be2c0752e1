package health.assay.platform.web;

/// Published before a list is handed out as a file.
///
/// @param list the list's name
/// @param format `csv` or `xlsx`
public record Exported(String list, String format) {}
