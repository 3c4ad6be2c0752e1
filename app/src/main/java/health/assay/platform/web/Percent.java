package health.assay.platform.web;

import java.util.Locale;

/// A share as a drawing places it.
final class Percent {

    private Percent() {}

    static String of(long part, long whole) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * part / whole);
    }
}
