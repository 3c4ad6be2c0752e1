package health.assay.cli;

import java.util.Locale;

/// A category of SOC 2 as it is written on the command line.
enum SocCategory {
    SECURITY,
    AVAILABILITY,
    PROCESSING_INTEGRITY,
    CONFIDENTIALITY,
    PRIVACY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SocCategory of(String word) {
        for (var category : values()) {
            if (category.toString().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return category;
            }
        }
        throw new IllegalArgumentException(
                "SOC 2 has no category '%s'. It has security, availability,".formatted(word.strip())
                        + " processing-integrity, confidentiality and privacy.");
    }
}
