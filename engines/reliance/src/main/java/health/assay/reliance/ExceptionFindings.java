package health.assay.reliance;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.ReportedException;
import health.assay.reliance.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Exceptions: how many, where they gather, and which are left unanswered.
final class ExceptionFindings {

    private static final int HIGH_PERCENT = 10;

    private ExceptionFindings() {}

    static List<Finding> of(Report report) {
        var tested =
                report.controls().stream().filter(ExceptionFindings::isTested).toList();
        var deviating = tested.stream().filter(ExceptionFindings::deviates).toList();
        var findings = new ArrayList<Finding>();
        if (!deviating.isEmpty()) {
            findings.add(rate(tested, deviating));
        }
        report.exceptions().stream()
                .filter(exception -> exception.managementResponse() == null)
                .map(ExceptionFindings::unanswered)
                .forEach(findings::add);
        findings.addAll(mixed(deviating));
        return findings;
    }

    private static boolean isTested(Control control) {
        return control.tests().stream()
                .map(ControlTest::outcome)
                .anyMatch(outcome -> outcome.isException() || outcome == ControlTest.Outcome.NO_EXCEPTION);
    }

    private static boolean deviates(Control control) {
        return control.tests().stream().anyMatch(test -> test.outcome().isException());
    }

    private static Finding rate(List<Control> tested, List<Control> deviating) {
        var percent = Math.round(deviating.size() * 100f / tested.size());
        return new Finding(
                "exceptions.rate",
                deviating.size() * 100 > HIGH_PERCENT * tested.size() ? Severity.HIGH : Severity.MEDIUM,
                "%d of %d tested controls deviated (%d%%)%s."
                        .formatted(deviating.size(), tested.size(), percent, byCriterion(deviating)),
                deviating.getFirst().place());
    }

    private static String byCriterion(List<Control> deviating) {
        var count = new TreeMap<String, Integer>();
        deviating.forEach(
                control -> control.criteria().forEach(criterion -> count.merge(criterion.id(), 1, Integer::sum)));
        if (count.isEmpty()) {
            return "";
        }
        return count.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> "%s %d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ", ": ", ""));
    }

    private static Finding unanswered(ReportedException exception) {
        return new Finding(
                "exceptions.unanswered",
                Severity.LOW,
                "Management does not answer the exception in %s. Ask what was done about it."
                        .formatted(ControlNames.of(exception.control())),
                exception.place());
    }

    private static List<Finding> mixed(List<Control> deviating) {
        return deviating.stream()
                .filter(ExceptionFindings::isTestedCleanToo)
                .map(control -> new Finding(
                        "exceptions.mixed",
                        Severity.INFO,
                        "%s has several results, not all of them clean: it counts as an exception."
                                .formatted(ControlNames.capital(ControlNames.of(control.id()))),
                        control.place()))
                .toList();
    }

    private static boolean isTestedCleanToo(Control control) {
        return control.tests().stream().anyMatch(test -> test.outcome() == ControlTest.Outcome.NO_EXCEPTION);
    }
}
