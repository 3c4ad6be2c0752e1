package health.assay.platform.mail;

/// Where a person's mail goes.
public record Recipient(String name, String address) {}
