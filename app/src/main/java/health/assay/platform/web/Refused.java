package health.assay.platform.web;

/// Published when somebody was refused what their role does not include.
public record Refused(String permission) {}
