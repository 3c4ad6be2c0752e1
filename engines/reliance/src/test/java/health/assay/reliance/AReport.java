package health.assay.reliance;

import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.ControlTest.Outcome;
import health.assay.dissect.report.ControlTest.Sample;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Opinion.Limb;
import health.assay.dissect.report.Opinion.Modification;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.ReportedException;
import health.assay.dissect.report.SubserviceOrganization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A report in the making. Without further words: a Type II of one clean year, security and availability, unqualified.
final class AReport {

    static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
    static final Place PLACE = new Place(7, null);
    static final String ENCRYPTION = "Customer data, PHI included, is encrypted at rest using AES-256.";
    static final String LEAVERS = "Upon termination of employment, user access is revoked within one business day.";

    private Period period = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private boolean isTypeOne;
    private Set<Category> categories = Set.of(Category.SECURITY, Category.AVAILABILITY);
    private Opinion opinion = new Opinion(Opinion.Kind.UNQUALIFIED, List.of(), null, PLACE);
    private Assertion assertion = new Assertion(true, true, PLACE);
    private boolean hasHipaaMapping;
    private final List<Control> controls = new ArrayList<>();
    private final List<ComplementaryControl> userControls = new ArrayList<>();
    private final List<SubserviceOrganization> others = new ArrayList<>();
    private final List<ReportedException> exceptions = new ArrayList<>();

    static AReport ofAYear() {
        return new AReport();
    }

    AReport over(LocalDate from, LocalDate to) {
        period = new Period(from, to);
        return this;
    }

    AReport asTypeOne() {
        isTypeOne = true;
        return this;
    }

    AReport in(Category... scope) {
        categories = Set.of(scope);
        return this;
    }

    AReport withOpinion(Opinion.Kind kind, Modification... modified) {
        opinion = new Opinion(kind, List.of(modified), null, PLACE);
        return this;
    }

    AReport withAssertion(Assertion words) {
        assertion = words;
        return this;
    }

    AReport withHipaaMapping() {
        hasHipaaMapping = true;
        return this;
    }

    AReport with(Control control) {
        controls.add(control);
        return this;
    }

    AReport withUserControl(String words) {
        userControls.add(new ComplementaryControl(words, List.of(), null, PLACE));
        return this;
    }

    AReport withCarvedOut(String name) {
        others.add(new SubserviceOrganization(name, "Hosting", SubserviceOrganization.Method.CARVE_OUT, PLACE));
        return this;
    }

    AReport withUnanswered(String control) {
        exceptions.add(new ReportedException(control, Set.of(), "It deviated.", null, PLACE));
        return this;
    }

    static Modification on(Limb limb, String... criteria) {
        return new Modification(limb, criteria(criteria));
    }

    static Control control(String id, String description, String criterion, Outcome... outcomes) {
        var tests = Stream.of(outcomes)
                .map(outcome -> test("Inspected the settings.", outcome, null))
                .toList();
        return new Control(id, criteria(criterion), description, PLACE, tests);
    }

    static Control control(String id, String description, Set<Criterion> criteria, ControlTest... tests) {
        return new Control(id, criteria, description, PLACE, List.of(tests));
    }

    static ControlTest test(String procedure, Outcome outcome, @Nullable Sample sample) {
        return new ControlTest(procedure, "As noted.", outcome, sample, PLACE);
    }

    static Set<Criterion> criteria(String... ids) {
        return Stream.of(ids).map(Criterion::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Report report() {
        return new Report(
                new Located<>("Quillmarrow Health, Inc.", PLACE, "Quillmarrow"),
                null,
                new Auditor("Drumgoole Assurance Partners, LLC", "Denver", "Colorado", PLACE),
                isTypeOne ? null : new Located<>(period, PLACE, "period"),
                isTypeOne ? new Located<>(period.to(), PLACE, "as of") : null,
                null,
                categories,
                false,
                hasHipaaMapping ? PLACE : null,
                opinion,
                assertion,
                others,
                userControls,
                List.of(),
                List.of(),
                controls,
                exceptions);
    }

    Dissection dissected() {
        var kind = isTypeOne ? DocumentKind.SOC2_TYPE_I : DocumentKind.SOC2_TYPE_II;
        return new Dissection(document(kind), report(), null, List.of());
    }

    static Document document(DocumentKind kind) {
        return new Document("report.pdf", "0".repeat(64), 40, kind, false);
    }
}
