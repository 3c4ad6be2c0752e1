package health.assay.dissect;

import health.assay.dissect.Facts.Test;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The facts of a report as this engine read it, its page citations held against the truth.
final class ReadFacts {

    private final Facts facts = new Facts();
    private final Truth truth;

    private ReadFacts(Truth truth) {
        this.truth = truth;
    }

    static Facts of(Dissection dissection, Truth truth) {
        var read = new ReadFacts(truth);
        read.fields(dissection);
        read.report(dissection.report());
        return read.facts;
    }

    private void fields(Dissection dissection) {
        var report = dissection.report();
        facts.add(Measure.FIELDS, "kind", dissection.document().kind().name());
        facts.add(Measure.FIELDS, "pages", String.valueOf(dissection.document().pages()));
        facts.add(Measure.FIELDS, "organization", said(report.serviceOrganization(), name -> name));
        facts.add(Measure.FIELDS, "system", said(report.system(), name -> name));
        var auditor = report.auditor();
        facts.add(Measure.FIELDS, "auditor", word(auditor.name()), word(auditor.city()), word(auditor.state()));
        facts.add(
                Measure.FIELDS,
                "period",
                said(report.period(), period -> period.from().toString()),
                said(report.period(), period -> period.to().toString()));
        facts.add(Measure.FIELDS, "as of", said(report.asOf(), Object::toString));
        facts.add(Measure.FIELDS, "report date", said(report.reportDate(), Object::toString));
        facts.add(Measure.FIELDS, "categories", words(report.categories(), Enum::name));
        facts.add(Measure.FIELDS, "HIPAA in scope", String.valueOf(report.hipaaInScope()));
        facts.add(Measure.FIELDS, "opinion", report.opinion().kind().name());
        facts.add(Measure.FIELDS, "basis", word(report.opinion().basis()));
        report.opinion()
                .modified()
                .forEach(limb -> facts.add(
                        Measure.FIELDS, "modified", limb.limb().name(), words(limb.criteria(), Criterion::id)));
        var assertion = report.assertion();
        facts.add(Measure.FIELDS, "assertion", word(assertion.present()), word(assertion.agreesWithOpinion()));
    }

    private void report(Report report) {
        report.controls().forEach(this::control);
        for (var exception : report.exceptions()) {
            facts.exception(word(exception.control()), exception.text(), word(exception.managementResponse()));
            cite("exception " + exception.control(), exception.place());
        }
        for (var control : report.userEntityControls()) {
            complementary(Measure.USER_ENTITY_CONTROLS, "user entity control", control);
        }
        for (var control : report.subserviceControls()) {
            complementary(Measure.SUBSERVICE_CONTROLS, "subservice control", control);
        }
        for (var organization : report.subserviceOrganizations()) {
            var name = truth.organization(organization.name());
            facts.organization(name, organization.method().name());
            cite("organization " + name, organization.place());
        }
    }

    private void control(Control control) {
        facts.control(
                word(control.id()),
                control.description(),
                control.criteria().stream().map(Criterion::id).toList(),
                control.tests().stream()
                        .map(test -> new Test(
                                test.procedure(), test.result(), test.outcome().name()))
                        .toList());
        cite("control " + control.id(), control.place());
    }

    private void complementary(Measure measure, String kind, ComplementaryControl control) {
        facts.complementary(measure, control.text(), control.criteria());
        cite(kind + " " + control.text(), control.place());
    }

    private void cite(String what, Place place) {
        facts.add(Measure.PAGES, truth.isOn(what, place.page()) ? what : what + " on page " + place.page());
    }

    private static <T> String said(Located<T> located, Function<T, String> text) {
        return Optional.ofNullable(located).map(Located::fact).map(text).orElse("none");
    }

    private static String word(Object value) {
        return value == null ? "none" : value.toString();
    }

    private static <T> String words(Collection<T> values, Function<T, String> word) {
        return String.join(" ", values.stream().map(word).collect(Collectors.toCollection(TreeSet::new)));
    }
}
