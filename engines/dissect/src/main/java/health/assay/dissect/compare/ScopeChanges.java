package health.assay.dissect.compare;

import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.SubserviceOrganization;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What both reports are about, and who speaks in them.
public record ScopeChanges(
        Turn<DocumentKind> kind,
        Turn<String> organization,
        Turn<String> system,
        Turn<Set<Category>> categories,
        Turn<SortedSet<Criterion>> criteria,
        Turn<Boolean> hipaaInScope,
        Turn<Auditor> auditor,
        Turn<Opinion> opinion,
        Listing<SubserviceOrganization> subserviceOrganizations) {

    static ScopeChanges of(Dissection old, Dissection now, Report before, Report after) {
        return new ScopeChanges(
                Turn.of(old.document().kind(), now.document().kind()),
                Turn.of(fact(before.serviceOrganization()), fact(after.serviceOrganization()), ScopeChanges::isSame),
                Turn.of(
                        fact(before.system()),
                        fact(after.system()),
                        (one, other) -> Wording.of(one).isSameAs(Wording.of(other))),
                Turn.of(read(before.categories()), read(after.categories())),
                Turn.of(criteria(before), criteria(after)),
                Turn.of(before.hipaaInScope(), after.hipaaInScope()),
                Turn.of(before.auditor(), after.auditor(), (one, other) -> isSame(one.name(), other.name())),
                Turn.of(opinion(before), opinion(after), ScopeChanges::saysTheSame),
                Listing.byName(
                        before.subserviceOrganizations(),
                        after.subserviceOrganizations(),
                        SubserviceOrganization::name,
                        (one, other) -> one.method() == other.method()));
    }

    private static boolean isSame(String one, String other) {
        return new CompanyName(one).isSameAs(new CompanyName(other));
    }

    private static boolean saysTheSame(Opinion one, Opinion other) {
        return one.kind() == other.kind() && Set.copyOf(one.modified()).equals(Set.copyOf(other.modified()));
    }

    private static @Nullable Opinion opinion(Report report) {
        return report.opinion().kind() == Opinion.Kind.UNREAD ? null : report.opinion();
    }

    private static @Nullable Set<Category> read(Set<Category> categories) {
        return categories.isEmpty() ? null : categories;
    }

    /// Those the tests section prints, and those that controls stand under.
    private static @Nullable SortedSet<Criterion> criteria(Report report) {
        var criteria = new TreeSet<>(report.criteriaListed());
        report.controls().forEach(control -> criteria.addAll(control.criteria()));
        return criteria.isEmpty() ? null : criteria;
    }

    private static <T> @Nullable T fact(@Nullable Located<T> located) {
        return located == null ? null : located.fact();
    }

    /// The facts that are one value each, those that could not be compared among them.
    public List<Turn<?>> facts() {
        return List.of(kind, organization, system, categories, criteria, hipaaInScope, auditor, opinion);
    }

    public boolean isChanged() {
        return facts().stream().anyMatch(Turn::isChange) || !subserviceOrganizations.isEmpty();
    }
}
