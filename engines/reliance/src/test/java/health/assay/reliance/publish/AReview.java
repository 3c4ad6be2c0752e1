package health.assay.reliance.publish;

import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.Box;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Correction;
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
import health.assay.dissect.report.SubserviceOrganization;
import health.assay.frameworks.Obligation;
import health.assay.reliance.Finding;
import health.assay.reliance.RequirementStanding;
import health.assay.reliance.Review;
import health.assay.reliance.Standing;
import health.assay.reliance.Support;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reviews to publish in tests: small, and each with something of every kind.
final class AReview {

    static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    static final String SHA = "ab".repeat(32);

    private AReview() {}

    static Edition edition(Review review) {
        return new Edition(review, law(), TODAY);
    }

    static Review qualified() {
        return review(
                DocumentKind.SOC2_TYPE_II,
                report(new Opinion(
                        Opinion.Kind.QUALIFIED,
                        List.of(new Opinion.Modification(Opinion.Limb.OPERATION, Set.of(new Criterion("CC6.1")))),
                        "Access of leavers stayed open.",
                        at(5))));
    }

    /// The first control and a list item corrected, one taken away, and a doubt settled.
    static Review corrected() {
        var read = qualified();
        var first = correction("controls[AC-02].tests[1].outcome", "EXCEPTION", "NO_EXCEPTION", at(12), "controls");
        var others = List.of(
                first,
                correction(
                        "userEntityControls[1].text",
                        "Users =1.",
                        "Users remove their leavers.",
                        at(15),
                        "userEntityControls"),
                correction("controls[GONE]", "A heading.", "", null, null));
        var dissection = read.dissection();
        return new Review(
                new Dissection(
                        dissection.document(),
                        dissection.report(),
                        null,
                        List.of(
                                new Doubt("period", "The cover and the opinion disagree.", List.of(at(1)))
                                        .answeredBy(first),
                                Doubt.of("reportDate", "No date was found.")),
                        List.of(),
                        others),
                read.hipaa(),
                read.findings());
    }

    private static Correction correction(
            String field, String was, String now, @Nullable Place place, @Nullable String list) {
        var element = list == null ? null : new Correction.Element(list, 0);
        return new Correction(field, was, now, "Ann  Lee", TODAY, "See it.", place, element);
    }

    static Review unread() {
        return review(DocumentKind.SOC2_TYPE_II, report(new Opinion(Opinion.Kind.UNREAD, List.of(), null, null)));
    }

    static Review nothingRead() {
        var report = new Report(
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                false,
                null,
                new Opinion(Opinion.Kind.UNREAD, List.of(), null, null),
                new Assertion(false, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Review(dissection(DocumentKind.SOC2_TYPE_II, report), List.of(), List.of());
    }

    static Review soc1() {
        return new Review(dissection(DocumentKind.SOC1, null), List.of(), List.of());
    }

    private static Review review(DocumentKind kind, Report report) {
        return new Review(
                dissection(kind, report),
                List.of(
                        standing("164.308(a)(3)(ii)(C)", Standing.EXCEPTION, "AC-01", "Ask for the log of leavers."),
                        standing(
                                "164.308(a)(7)(ii)(A)", Standing.DESCRIBED, "BK-01", "Ask for the last restore drill."),
                        standing("164.312(a)(2)(i)", Standing.TESTED, "AC-02", null),
                        standing("164.312(b)", Standing.RELATED, null, "Ask for an audit log of PHI access."),
                        standing("164.314(a)(1)", Standing.OUTSIDE, null, "Ask for the business associate agreement."),
                        standing("164.404(a)(1)", Standing.OUTSIDE, null, null)),
                List.of(
                        new Finding("period.old", Finding.Severity.HIGH, "The period ended 13 months ago.", at(4)),
                        new Finding("auditor.verify", Finding.Severity.INFO, "Verify the auditor by hand.", null)));
    }

    private static RequirementStanding standing(
            String citation, Standing standing, @Nullable String control, @Nullable String needed) {
        var support = standing == Standing.OUTSIDE
                ? List.<Support>of()
                : List.of(new Support(control, "Unique accounts, and no shared ones.", at(12), "addresses it"));
        return new RequirementStanding(citation, standing, support, needed);
    }

    private static Dissection dissection(DocumentKind kind, @Nullable Report report) {
        return new Dissection(
                new Document("vendor.pdf", SHA, 36, kind, false),
                report,
                null,
                List.of(new Doubt("period", "The cover and the opinion disagree.", List.of(at(1), at(5)))));
    }

    private static Report report(Opinion opinion) {
        return new Report(
                new Located<>("Harbor & Sons, Inc.", at(3), "Harbor & Sons, Inc."),
                new Located<>("Harbor Scribe", at(3), "Harbor Scribe"),
                new Auditor("Calder Wynn LLP", "Denver", null, at(6)),
                new Located<>(
                        new Period(LocalDate.of(2023, 2, 1), LocalDate.of(2024, 1, 31)), at(4), "1 February 2023 to …"),
                null,
                new Located<>(LocalDate.of(2024, 3, 1), at(6), "March 1, 2024"),
                Set.of(Category.AVAILABILITY, Category.SECURITY),
                false,
                null,
                opinion,
                new Assertion(true, null, at(7)),
                List.of(new SubserviceOrganization(
                        "Cloudhost", "Hosting", SubserviceOrganization.Method.CARVE_OUT, at(14))),
                List.of(new ComplementaryControl("Users remove their leavers.", List.of("CC6"), null, at(15))),
                List.of(new ComplementaryControl("Doors are locked.", List.of("CC6.4"), "Cloudhost", at(14))),
                List.of(),
                List.of(tested(), deviated()),
                List.of(new ReportedException(
                        "AC-01",
                        Set.of(new Criterion("CC6.1")),
                        "For 3 of 25 leavers, access was late.",
                        null,
                        at(16))));
    }

    private static Control tested() {
        return new Control(
                "AC-02",
                Set.of(new Criterion("CC6.1"), new Criterion("CC6.6")),
                "Accounts are unique & never shared.",
                at(12),
                List.of(new ControlTest(
                        "Inspected the listing.",
                        "No exceptions noted.",
                        ControlTest.Outcome.NO_EXCEPTION,
                        new ControlTest.Sample(25, null, 0),
                        at(12))));
    }

    private static Control deviated() {
        return new Control(
                "AC-01",
                Set.of(new Criterion("CC6.1")),
                "=HYPERLINK(\"http://evil\")",
                at(16),
                List.of(new ControlTest(
                        "Compared dates.", "Exception noted.", ControlTest.Outcome.EXCEPTION, null, at(16))));
    }

    private static Place at(int page) {
        return new Place(page, new Box(72, 100, 540.256, 130));
    }

    static Law law() {
        return new Law(List.of(
                clause("164.308(a)(3)(ii)(C)", "Termination procedures", Obligation.ADDRESSABLE, true),
                clause("164.308(a)(7)(ii)(A)", "Data backup plan", Obligation.REQUIRED, true),
                clause("164.312(a)(2)(i)", "Unique user identification", Obligation.REQUIRED, true),
                clause("164.312(b)", "Audit controls", Obligation.REQUIRED, true),
                clause("164.314(a)(1)", "Business associate contracts", Obligation.REQUIRED, true),
                clause("164.404(a)(1)", "Notice to individuals", null, false)));
    }

    private static Clause clause(String citation, String title, @Nullable Obligation obligation, boolean associate) {
        return new Clause(citation, title, "What the law asks, in plain words.", obligation, associate);
    }
}
