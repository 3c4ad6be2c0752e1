package health.assay.bench.speed;

import java.util.List;
import java.util.Locale;

/// Seconds per 100 pages, each tool against the first one and the last one.
final class SpeedTable {

    private SpeedTable() {}

    static String of(List<Timing> timings) {
        var text = new StringBuilder(
                "%-28s %8s %8s %10s %10s%n".formatted("s per 100 pages", "min", "median", "to first", "to last"));
        for (var timing : timings) {
            text.append(line(timing, timings.getFirst(), timings.getLast()));
        }
        return text.toString();
    }

    private static String line(Timing timing, Timing first, Timing last) {
        if (!timing.measured()) {
            return "%-28s %8s%n".formatted(timing.tool(), "not run");
        }
        return String.format(
                Locale.ROOT,
                "%-28s %8.3f %8.3f %10s %10s%n",
                timing.tool(),
                timing.fastest(),
                timing.median(),
                ratio(timing, first),
                ratio(timing, last));
    }

    private static String ratio(Timing timing, Timing other) {
        return other.measured() ? String.format(Locale.ROOT, "%.2f x", timing.times(other)) : "-";
    }
}
