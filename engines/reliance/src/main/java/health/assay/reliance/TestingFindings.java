package health.assay.reliance;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.ControlTest.Outcome;
import health.assay.dissect.report.Report;
import health.assay.reliance.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Controls that were not really tested: no occasion, no test, or nothing but questions.
final class TestingFindings {

    private static final Pattern ASKED = Pattern.compile("\\b(inquir|enquir|interview|discuss)");
    private static final Pattern LOOKED = Pattern.compile(
            "\\b(inspect|observ|reperform|re-perform|recalculat|examin|review(ed|ing) (the|a|an)|trac(ed|ing)|compar(ed|ing)"
                    + "|agreed|sampl|select|walkthrough|walked|tested|queried|vouched|reconcil|obtained|confirm)");

    private TestingFindings() {}

    static List<Finding> of(Report report) {
        var findings = new ArrayList<Finding>();
        var controls = report.controls();
        var total = controls.size();
        add(
                findings,
                controls,
                TestingFindings::hadNoOccasion,
                (some, names) -> new Finding(
                        "testing.not-operated",
                        Severity.LOW,
                        "No occasion to operate: %d of %d controls%s. Nobody saw them work. Ask when each last ran."
                                .formatted(some.size(), total, names),
                        some.getFirst().place()));
        add(
                findings,
                controls,
                TestingFindings::wasNotTested,
                (some, names) -> new Finding(
                        "testing.not-tested",
                        Severity.MEDIUM,
                        "Not tested: %d of %d controls%s. Ask why.".formatted(some.size(), total, names),
                        some.getFirst().place()));
        add(
                findings,
                controls,
                TestingFindings::wasOnlyAsked,
                (some, names) -> new Finding(
                        "testing.inquiry-only",
                        Severity.MEDIUM,
                        "Tested by asking people only: %d of %d controls%s. An answer is not evidence that a control ran."
                                .formatted(some.size(), total, names),
                        some.getFirst().place()));
        return findings;
    }

    private interface Wording {
        Finding of(List<Control> some, String names);
    }

    private static void add(List<Finding> findings, List<Control> controls, Predicate<Control> which, Wording wording) {
        var some = controls.stream().filter(which).toList();
        if (!some.isEmpty()) {
            findings.add(wording.of(some, ControlNames.listed(some)));
        }
    }

    private static boolean hadNoOccasion(Control control) {
        return isBest(control, Outcome.NOT_OPERATED);
    }

    private static boolean wasNotTested(Control control) {
        return isBest(control, Outcome.NOT_TESTED);
    }

    /// No result of the control says more than this one.
    private static boolean isBest(Control control, Outcome outcome) {
        return ControlReading.standing(control.tests()) == Standing.DESCRIBED
                && control.tests().stream().anyMatch(test -> test.outcome() == outcome);
    }

    private static boolean wasOnlyAsked(Control control) {
        var tests = control.tests().stream()
                .filter(test -> test.outcome() == Outcome.NO_EXCEPTION)
                .map(ControlTest::procedure)
                .toList();
        return !tests.isEmpty() && tests.stream().allMatch(TestingFindings::onlyAsks);
    }

    static boolean onlyAsks(String procedure) {
        var words = procedure.toLowerCase(Locale.ROOT);
        return ASKED.matcher(words).find() && !LOOKED.matcher(words).find();
    }
}
