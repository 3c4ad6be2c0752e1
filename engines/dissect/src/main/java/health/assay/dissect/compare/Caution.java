package health.assay.dissect.compare;

/// Something that makes the comparison worth less, or wrong. To be read before it.
public record Caution(String check, String message) {}
