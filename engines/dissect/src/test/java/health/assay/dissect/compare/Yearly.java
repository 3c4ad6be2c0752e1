package health.assay.dissect.compare;

import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.ControlTest.Outcome;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Paragraph;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.ReportedException;
import health.assay.dissect.report.SubserviceOrganization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A report of one year in the making. Without further words: Quillmarrow's Type II for the whole year, on security.
public final class Yearly {

    private static final Place PLACE = new Place(9, null);

    private final String file;
    private @Nullable String organization = "Quillmarrow Health, Inc.";
    private String auditor = "Drumgoole Assurance Partners, LLC";
    private @Nullable Period period;
    private Set<Category> categories = Set.of(Category.SECURITY);
    private final List<SubserviceOrganization> others = new ArrayList<>();
    private final List<ComplementaryControl> userControls = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private final List<ReportedException> exceptions = new ArrayList<>();
    private final List<Paragraph> description = new ArrayList<>();

    private Yearly(int year) {
        file = year + ".pdf";
        period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Yearly of(int year) {
        return new Yearly(year);
    }

    public Yearly by(@Nullable String name) {
        organization = name;
        return this;
    }

    public Yearly auditedBy(String name) {
        auditor = name;
        return this;
    }

    public Yearly over(@Nullable Period time) {
        period = time;
        return this;
    }

    public Yearly in(Category... scope) {
        categories = Set.of(scope);
        return this;
    }

    public Yearly on(String subservice, SubserviceOrganization.Method method) {
        others.add(new SubserviceOrganization(subservice, null, method, PLACE));
        return this;
    }

    public Yearly expecting(String words) {
        userControls.add(new ComplementaryControl(words, List.of(), null, PLACE));
        return this;
    }

    public Yearly describing(String words) {
        description.add(new Paragraph(words, PLACE));
        return this;
    }

    public Yearly with(@Nullable String id, String words, Outcome outcome) {
        return with(id, words, "CC6.1", outcome);
    }

    public Yearly with(@Nullable String id, String words, String criterion, Outcome outcome) {
        var test = new ControlTest("Inspected the settings.", "As noted.", outcome, null, PLACE);
        controls.add(new Control(id, Set.of(new Criterion(criterion)), words, PLACE, List.of(test)));
        return this;
    }

    public Yearly failing(String id, String words, String exception) {
        with(id, words, Outcome.EXCEPTION);
        exceptions.add(new ReportedException(id, Set.of(), exception, null, PLACE));
        return this;
    }

    public Dissection dissected() {
        var name = organization;
        var time = period;
        var hash = Integer.toHexString((file + name).hashCode());
        var report = new Report(
                name == null ? null : new Located<>(name, PLACE, name),
                null,
                new Auditor(auditor, null, null, PLACE),
                time == null ? null : new Located<>(time, PLACE, "period"),
                null,
                null,
                categories,
                false,
                null,
                new Opinion(Opinion.Kind.UNQUALIFIED, List.of(), null, PLACE),
                new Assertion(true, true, PLACE),
                others,
                userControls,
                List.of(),
                List.of(),
                controls,
                exceptions);
        var document = new Document(file, hash, 40, DocumentKind.SOC2_TYPE_II, false);
        return new Dissection(document, report, null, List.of(), description);
    }
}
