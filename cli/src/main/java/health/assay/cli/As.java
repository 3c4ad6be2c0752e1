package health.assay.cli;

import java.util.Locale;

/// How an answer is printed that has no other forms than these.
enum As {
    TEXT(Format.TEXT),
    JSON(Format.JSON);

    private final Format format;

    As(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
