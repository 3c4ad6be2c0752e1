package health.assay.dissect;

import health.assay.dissect.page.Line;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds pages of the tests section that print results of tests, none of which were read.
final class UnreadTables {

    private static final int FEWEST = 2;
    private static final Pattern RESULT = Pattern.compile(
            "(?i)\\b(no (relevant )?(exceptions?|deviations?) (were |was )?(noted|identified|found)|(exceptions?|deviations?) noted)");

    private UnreadTables() {}

    static List<Doubt> of(List<Line> tests, Report report) {
        var counts = new TreeMap<Integer, Integer>();
        for (var line : tests) {
            if (RESULT.matcher(line.text()).find()) {
                counts.merge(line.page(), 1, Integer::sum);
            }
        }
        var read = pagesRead(report);
        counts.entrySet().removeIf(page -> page.getValue() < FEWEST || read.contains(page.getKey()));
        if (counts.isEmpty()) {
            return List.of();
        }
        var pages = counts.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return List.of(new Doubt(
                "controls",
                "Results of tests stand on page %s that could not be read; look there by eye.".formatted(pages),
                counts.keySet().stream().map(page -> new Place(page, null)).toList()));
    }

    private static Set<Integer> pagesRead(Report report) {
        var pages = new HashSet<Integer>();
        for (var control : report.controls()) {
            pages.add(control.place().page());
            control.tests().forEach(test -> pages.add(test.place().page()));
        }
        report.exceptions().forEach(exception -> pages.add(exception.place().page()));
        return pages;
    }
}
