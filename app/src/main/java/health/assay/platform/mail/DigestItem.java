package health.assay.platform.mail;

/// One notice in a digest.
public record DigestItem(String title, String words, String link) {}
