package health.assay.bench.speed;

import java.util.List;
import java.util.Locale;

/// Seconds per 100 pages, each tool against the first one.
final class SpeedTable {

    private SpeedTable() {}

    static String of(List<Timing> timings) {
        var text = new StringBuilder("%-28s %8s %8s %10s%n".formatted("s per 100 pages", "min", "median", "to first"));
        for (var timing : timings) {
            text.append(line(timing, timings.getFirst()));
        }
        return text.toString();
    }

    private static String line(Timing timing, Timing first) {
        if (!timing.measured()) {
            return "%-28s %8s%n".formatted(timing.tool(), "not run");
        }
        var ratio = first.measured() ? String.format(Locale.ROOT, "%.2f x", timing.times(first)) : "-";
        return String.format(
                Locale.ROOT, "%-28s %8.3f %8.3f %10s%n", timing.tool(), timing.fastest(), timing.median(), ratio);
    }
}
