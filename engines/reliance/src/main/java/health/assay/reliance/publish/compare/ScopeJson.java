package health.assay.reliance.publish.compare;

import health.assay.dissect.compare.Comparison;
import health.assay.dissect.compare.Turn;
import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.SubserviceOrganization;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The `scope` of `assay.diff/1`: each fact with its state, old and new value.
final class ScopeJson {

    private ScopeJson() {}

    static void write(ObjectNode node, Comparison comparison) {
        var scope = comparison.scope();
        turn(node, "organization", scope.organization(), Function.identity());
        turn(node, "system", scope.system(), Function.identity());
        turn(node, "kind", scope.kind(), Enum::name);
        turn(node, "auditor", scope.auditor(), Auditor::name);
        turn(node, "hipaaInScope", scope.hipaaInScope(), String::valueOf);
        turn(node, "opinion", scope.opinion(), opinion -> opinion.kind().name());
        modified(node.withObject("/opinion"), "oldModified", scope.opinion().before());
        modified(node.withObject("/opinion"), "newModified", scope.opinion().after());
        set(node, "categories", scope.categories(), Category::name);
        set(node, "criteria", scope.criteria(), Criterion::id);
        var time = node.putObject("time");
        time(time, "old", comparison.before().report());
        time(time, "new", comparison.after().report());
        var listing = scope.subserviceOrganizations();
        var others = node.putObject("subserviceOrganizations");
        Print.each(others.putArray("added"), listing.added(), ScopeJson::subservice);
        Print.each(others.putArray("dropped"), listing.dropped(), ScopeJson::subservice);
        Print.each(others.putArray("changed"), listing.changed(), (each, changed) -> {
            subservice(each.putObject("old"), changed.before());
            subservice(each.putObject("new"), changed.after());
        });
    }

    private static <T> void turn(ObjectNode parent, String name, Turn<T> turn, Function<T, String> words) {
        parent.putObject(name)
                .put("state", turn.state().name())
                .put("old", words(turn.before(), words))
                .put("new", words(turn.after(), words));
    }

    private static <T> @Nullable String words(@Nullable T value, Function<T, String> words) {
        return value == null ? null : words.apply(value);
    }

    private static void modified(ObjectNode node, String name, @Nullable Opinion opinion) {
        var array = node.putArray(name);
        if (opinion != null) {
            for (var change : opinion.modified()) {
                var criteria =
                        array.addObject().put("limb", change.limb().name()).putArray("criteria");
                change.criteria().stream().sorted().forEach(criterion -> criteria.add(criterion.id()));
            }
        }
    }

    private static <E, T extends Collection<E>> void set(
            ObjectNode parent, String name, Turn<T> turn, Function<E, String> words) {
        var node = parent.putObject(name).put("state", turn.state().name());
        var before = turn.before();
        var after = turn.after();
        list(node, "old", before, words);
        list(node, "new", after, words);
        list(node, "added", without(after, before), words);
        list(node, "dropped", without(before, after), words);
    }

    private static <E> @Nullable List<E> without(@Nullable Collection<E> some, @Nullable Collection<E> others) {
        return some == null || others == null
                ? null
                : some.stream().filter(one -> !others.contains(one)).toList();
    }

    private static <E> void list(
            ObjectNode node, String name, @Nullable Collection<E> things, Function<E, String> words) {
        if (things == null) {
            node.putNull(name);
            return;
        }
        var array = node.putArray(name);
        things.stream().sorted().map(words).forEach(array::add);
    }

    private static void time(ObjectNode parent, String name, @Nullable Report report) {
        var node = parent.putObject(name);
        var period = report == null ? null : report.period();
        var asOf = report == null ? null : report.asOf();
        node.put("start", period == null ? null : period.fact().from().toString())
                .put("end", period == null ? null : period.fact().to().toString())
                .put("asOf", asOf == null ? null : asOf.fact().toString());
    }

    private static void subservice(ObjectNode node, SubserviceOrganization organization) {
        node.put("name", organization.name())
                .put("services", organization.services())
                .put("method", organization.method().name());
        Print.cite(node, organization.place());
    }
}
