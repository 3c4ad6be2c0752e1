package health.assay.reliance.publish.compare;

import health.assay.dissect.compare.Comparison;
import health.assay.dissect.compare.Succession;
import health.assay.dissect.compare.Turn;
import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.SubserviceOrganization;
import health.assay.reliance.publish.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The facts that head a comparison: what is the same, what changed, and what could not be compared.
final class ScopeFacts {

    record Fact(String label, String words) {}

    private static final int MOST_CRITERIA = 12;

    private ScopeFacts() {}

    static List<Fact> of(Comparison comparison) {
        var scope = comparison.scope();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Organization", turn(scope.organization(), Function.identity())));
        facts.add(new Fact("System", turn(scope.system(), Function.identity())));
        facts.add(new Fact("Type", turn(scope.kind(), Words::kind)));
        facts.add(new Fact("Time", time(comparison)));
        facts.add(new Fact("Auditor", turn(scope.auditor(), Auditor::name)));
        facts.add(new Fact("Opinion", turn(scope.opinion(), ScopeFacts::opinion)));
        facts.add(new Fact(
                "Categories",
                sets(scope.categories(), categories -> String.join(", ", names(categories, Words::category)), "none")));
        facts.add(new Fact("Criteria", sets(scope.criteria(), criteria -> few(names(criteria, c -> c.id())), "none")));
        facts.add(new Fact(
                "HIPAA", turn(scope.hipaaInScope(), isIn -> isIn ? "in the auditor's scope" : "not in scope")));
        facts.add(new Fact("Subservice", subservice(comparison)));
        return facts;
    }

    private static <T> String turn(Turn<T> turn, Function<T, String> words) {
        return switch (turn.state()) {
            case SAME -> say(turn.after(), words) + "; the same";
            case CHANGED -> "%s; was %s".formatted(say(turn.after(), words), say(turn.before(), words));
            case UNREAD ->
                turn.before() == null && turn.after() == null
                        ? "not read in either: cannot be compared"
                        : "%s; was %s: cannot be compared"
                                .formatted(say(turn.after(), words), say(turn.before(), words));
        };
    }

    private static <T> String say(@Nullable T value, Function<T, String> words) {
        return value == null ? "not read" : words.apply(value);
    }

    private static <E, T extends Collection<E>> String sets(
            Turn<T> turn, Function<Collection<E>, String> words, String none) {
        var before = turn.before();
        var after = turn.after();
        if (before == null || after == null) {
            return "%s; was %s: cannot be compared"
                    .formatted(
                            after == null ? "not read" : words.apply(after),
                            before == null ? "not read" : words.apply(before));
        }
        if (!turn.isChange()) {
            return words.apply(after) + "; the same";
        }
        var added = after.stream().filter(one -> !before.contains(one)).toList();
        var dropped = before.stream().filter(one -> !after.contains(one)).toList();
        return "added: %s; dropped: %s"
                .formatted(
                        added.isEmpty() ? none : words.apply(added), dropped.isEmpty() ? none : words.apply(dropped));
    }

    private static <E> List<String> names(Collection<E> things, Function<E, String> name) {
        return things.stream().sorted().map(name).toList();
    }

    private static String few(List<String> names) {
        return names.size() <= MOST_CRITERIA
                ? String.join(", ", names)
                : Words.count(names.size(), "criterion").replace("criterions", "criteria");
    }

    private static String opinion(Opinion opinion) {
        var modified = Words.modified(opinion);
        return Words.opinion(opinion.kind()) + (modified.isEmpty() ? "" : ", " + modified);
    }

    private static String time(Comparison comparison) {
        return "%s; was %s; %s"
                .formatted(
                        span(comparison.after().report()),
                        span(comparison.before().report()),
                        succession(comparison.succession()));
    }

    private static String span(@Nullable Report report) {
        if (report != null && report.period() != null) {
            return Words.period(report.period().fact());
        }
        return report == null || report.asOf() == null
                ? "not read"
                : "as of " + Words.day(report.asOf().fact());
    }

    private static String succession(Succession succession) {
        return switch (succession) {
            case Succession.Adjoins() -> "the one follows the other without a gap";
            case Succession.Gap(var days) -> "a gap of %s that neither speaks of".formatted(Words.count(days, "day"));
            case Succession.Overlap(var days) -> "they overlap by " + Words.count(days, "day");
            case Succession.Unread() -> "gap or overlap unknown";
        };
    }

    private static String subservice(Comparison comparison) {
        var listing = comparison.scope().subserviceOrganizations();
        if (listing.isEmpty()) {
            var report = comparison.after().report();
            return report == null || report.subserviceOrganizations().isEmpty()
                    ? "none read in either"
                    : Words.listed(report.subserviceOrganizations().stream()
                                    .map(ScopeFacts::method)
                                    .toList())
                            + "; the same";
        }
        var parts = new ArrayList<String>();
        listing.added().forEach(one -> parts.add("added: " + method(one)));
        listing.dropped().forEach(one -> parts.add("dropped: " + method(one)));
        listing.changed()
                .forEach(changed -> parts.add("%s; was %s"
                        .formatted(
                                method(changed.after()),
                                Words.method(changed.before().method()))));
        return String.join("; ", parts);
    }

    private static String method(SubserviceOrganization organization) {
        return "%s (%s)".formatted(organization.name(), Words.method(organization.method()));
    }
}
