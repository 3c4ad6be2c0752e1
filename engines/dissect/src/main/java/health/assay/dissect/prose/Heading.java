package health.assay.dissect.prose;

/// A section's title: the lines from `from` to before `to` of those searched.
record Heading(Section.Kind kind, String title, boolean numbered, int from, int to, int page) {}
