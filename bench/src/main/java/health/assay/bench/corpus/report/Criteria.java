package health.assay.bench.corpus.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The order of criteria, and the names of their series.
final class Criteria {

    private static final List<String> PREFIXES = List.of("CC", "A", "PI", "C", "P");
    private static final Map<String, String> SERIES = Map.ofEntries(
            Map.entry("CC1", "Control Environment"),
            Map.entry("CC2", "Communication and Information"),
            Map.entry("CC3", "Risk Assessment"),
            Map.entry("CC4", "Monitoring Activities"),
            Map.entry("CC5", "Control Activities"),
            Map.entry("CC6", "Logical and Physical Access Controls"),
            Map.entry("CC7", "System Operations"),
            Map.entry("CC8", "Change Management"),
            Map.entry("CC9", "Risk Mitigation"),
            Map.entry("A1", "Availability"),
            Map.entry("PI1", "Processing Integrity"),
            Map.entry("C1", "Confidentiality"));

    static final Comparator<String> ORDER = Comparator.comparingInt(
                    (String criterion) -> PREFIXES.indexOf(criterion.replaceAll("[0-9.]", "")))
            .thenComparing(Comparator.naturalOrder());

    private Criteria() {}

    static String series(String criterion) {
        return criterion.substring(0, criterion.indexOf('.'));
    }

    static String seriesName(String criterion) {
        return SERIES.getOrDefault(series(criterion), "Privacy");
    }
}
