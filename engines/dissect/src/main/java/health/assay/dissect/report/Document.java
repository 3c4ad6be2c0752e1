package health.assay.dissect.report;

/// The file that was read. `ocr` is true where at least one page's text came from character recognition.
public record Document(String file, String sha256, int pages, DocumentKind kind, boolean ocr) {}
