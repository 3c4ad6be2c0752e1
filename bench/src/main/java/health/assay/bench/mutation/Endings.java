package health.assay.bench.mutation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What many readings came to, in few lines.
final class Endings {

    private Endings() {}

    static String summary(List<Ending> endings) {
        var text = new StringBuilder("%d mutations%n".formatted(endings.size()));
        for (var kind : Ending.Kind.values()) {
            var count = endings.stream().filter(ending -> ending.kind() == kind).count();
            text.append(String.format(Locale.ROOT, "%8d %s%n", count, kind));
        }
        var slowest =
                endings.stream().max(Comparator.comparingLong(Ending::millis)).orElseThrow();
        var largest =
                endings.stream().max(Comparator.comparingLong(Ending::peak)).orElseThrow();
        text.append(String.format(
                Locale.ROOT,
                "slowest %.1f s (mutation %d), largest heap %d MB (mutation %d)%n",
                slowest.millis() / 1e3,
                slowest.mutation(),
                largest.peak(),
                largest.mutation()));
        appendRefusals(text, endings);
        endings.stream()
                .filter(ending -> ending.kind().isFault())
                .forEach(ending -> text.append(ending.line()).append('\n'));
        return text.toString();
    }

    private static void appendRefusals(StringBuilder text, List<Ending> endings) {
        var counts = endings.stream()
                .filter(ending -> ending.kind() == Ending.Kind.REFUSED)
                .collect(Collectors.groupingBy(Ending::words, TreeMap::new, Collectors.counting()));
        counts.forEach((words, count) -> text.append(String.format(Locale.ROOT, "%8d refused: %s%n", count, words)));
    }
}
