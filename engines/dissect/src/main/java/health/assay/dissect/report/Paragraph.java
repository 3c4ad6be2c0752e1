package health.assay.dissect.report;

/// A paragraph or list item of running text, and where it begins.
public record Paragraph(String text, Place place) {}
