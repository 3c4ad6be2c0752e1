package health.assay.cli;

import java.util.Locale;

/// How a review is printed.
enum Format {
    TEXT("txt"),
    JSON("json"),
    HTML("html"),
    XLSX("xlsx"),
    OSCAL("oscal.json");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
