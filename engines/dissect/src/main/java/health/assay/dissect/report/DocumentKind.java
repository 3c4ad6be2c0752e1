package health.assay.dissect.report;

/// What a document turned out to be.
public enum DocumentKind {
    SOC2_TYPE_I,
    SOC2_TYPE_II,
    SOC1,
    SOC3,
    BRIDGE_LETTER,
    OTHER;

    public boolean isSoc2() {
        return this == SOC2_TYPE_I || this == SOC2_TYPE_II;
    }
}
