package health.assay.dissect.correct;

import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.ControlTest.Outcome;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.ReportedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A small reading to correct: two controls, one of which failed.
final class Sample {

    static final String SHA = "a".repeat(64);
    static final Place PAGE = new Place(2, null);

    private Sample() {}

    static Dissection reading() {
        return reading(report());
    }

    static Dissection reading(Report report, Doubt... doubts) {
        var document = new Document("r.pdf", SHA, 9, DocumentKind.SOC2_TYPE_II, false);
        return new Dissection(document, report, null, List.of(doubts));
    }

    static Dissection letter() {
        var document = new Document("l.pdf", SHA, 1, DocumentKind.BRIDGE_LETTER, false);
        var letter = new BridgeLetter(
                "Fernhold",
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                LocalDate.of(2024, 12, 31),
                null,
                LocalDate.of(2025, 3, 1),
                null,
                true,
                false,
                List.of(new Located<>("We moved.", PAGE, "We moved.")),
                List.of(),
                PAGE);
        return new Dissection(document, null, letter, List.of());
    }

    static Report report() {
        return new Report(
                new Located<>("Fernhold", PAGE, "Fernhold"),
                null,
                null,
                new Located<>(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), PAGE, ""),
                null,
                null,
                Set.of(Category.SECURITY),
                false,
                null,
                new Opinion(Opinion.Kind.UNQUALIFIED, List.of(), null, PAGE),
                new Assertion(true, true, PAGE),
                List.of(),
                List.of(
                        new ComplementaryControl("Users protect passwords.", List.of("CC6"), null, PAGE),
                        new ComplementaryControl("Users report incidents.", List.of(), null, PAGE)),
                List.of(),
                List.of(),
                List.of(
                        control("CC6.1.01", Outcome.NO_EXCEPTION, "No exceptions noted."),
                        control("CC6.1.02", Outcome.EXCEPTION, "2 of 25 lacked approval.")),
                List.of(new ReportedException(
                        "CC6.1.02", Set.of(new Criterion("CC6.1")), "2 of 25 lacked approval.", null, PAGE)));
    }

    private static Control control(String id, Outcome outcome, String result) {
        return new Control(
                id,
                Set.of(new Criterion("CC6.1")),
                "Access is approved.",
                PAGE,
                List.of(new ControlTest("Inspected tickets.", result, outcome, null, PAGE)));
    }
}
