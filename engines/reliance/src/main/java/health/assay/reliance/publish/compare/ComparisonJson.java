package health.assay.reliance.publish.compare;

import health.assay.dissect.compare.Comparison;
import health.assay.dissect.compare.ControlChanges;
import health.assay.dissect.compare.ControlPair;
import health.assay.dissect.compare.ExceptionChange;
import health.assay.dissect.compare.Listing;
import health.assay.dissect.compare.Succession;
import health.assay.dissect.compare.Wording;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.ReportedException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What changed between two reports by the contract `assay.diff/1`.
public final class ComparisonJson {

    private ComparisonJson() {}

    public static String of(Comparison comparison) {
        var root = JsonNodeFactory.instance.objectNode().put("schema", "assay.diff/1");
        Print.document(root.putObject("old"), comparison.before());
        Print.document(root.putObject("new"), comparison.after());
        Print.each(root.putArray("cautions"), comparison.cautions(), Print::caution);
        ScopeJson.write(root.putObject("scope"), comparison);
        succession(root.putObject("succession"), comparison.succession());
        controls(root.putObject("controls"), comparison.controls());
        Print.each(root.putArray("exceptions"), comparison.exceptions(), ComparisonJson::exception);
        listing(root.putObject("userEntityControls"), comparison.userEntityControls());
        listing(root.putObject("subserviceControls"), comparison.subserviceControls());
        return Print.of(root);
    }

    private static void succession(ObjectNode node, Succession succession) {
        switch (succession) {
            case Succession.Adjoins() -> node.put("kind", "ADJOINS").put("days", 0);
            case Succession.Gap(var days) -> node.put("kind", "GAP").put("days", days);
            case Succession.Overlap(var days) -> node.put("kind", "OVERLAP").put("days", days);
            case Succession.Unread() -> node.put("kind", "UNREAD").putNull("days");
        }
    }

    private static void controls(ObjectNode node, ControlChanges controls) {
        Print.each(node.putArray("added"), controls.added(), ComparisonJson::control);
        Print.each(node.putArray("dropped"), controls.dropped(), ComparisonJson::control);
        var changed = controls.pairs().stream()
                .filter(pair -> pair.isReworded()
                        || pair.isRenumbered()
                        || pair.hasOtherCriteria()
                        || controls.withOtherOutcome().contains(pair))
                .toList();
        Print.each(node.putArray("changed"), changed, (each, pair) -> pair(each, pair, controls.bothTested()));
        node.put("unchanged", controls.pairs().size() - changed.size());
    }

    private static void pair(ObjectNode node, ControlPair pair, boolean bothTested) {
        node.put("renumbered", pair.isRenumbered())
                .put("reworded", pair.isReworded())
                .put("otherCriteria", pair.hasOtherCriteria())
                .put("otherOutcome", bothTested && pair.hasOtherOutcome());
        control(node.putObject("old"), pair.before());
        control(node.putObject("new"), pair.after());
        if (pair.isReworded()) {
            Print.pieces(node.putArray("words"), pair.rewording());
        }
    }

    private static void control(ObjectNode node, Control control) {
        node.put("id", control.id());
        criteria(node, control.criteria());
        node.put("description", control.description());
        var outcome = ControlPair.outcome(control);
        node.put("outcome", outcome == null ? null : outcome.name());
        Print.cite(node, control.place());
    }

    private static void criteria(ObjectNode node, Collection<Criterion> criteria) {
        var array = node.putArray("criteria");
        criteria.stream().sorted().forEach(criterion -> array.add(criterion.id()));
    }

    private static void exception(ObjectNode node, ExceptionChange change) {
        switch (change) {
            case ExceptionChange.Recurring(var before, var after, var inSameControl) -> {
                node.put("change", "RECURS").put("sameControl", inSameControl);
                exception(node, "old", before);
                exception(node, "new", after);
            }
            case ExceptionChange.New(var exception, var before) -> {
                node.put("change", "NEW");
                node.put("outcomeBefore", outcome(before)).put("controlBefore", before != null);
                exception(node, "new", exception);
            }
            case ExceptionChange.Gone(var exception, var after) -> {
                node.put("change", "GONE");
                node.put("outcomeAfter", outcome(after)).put("controlAfter", after != null);
                exception(node, "old", exception);
            }
        }
    }

    private static @Nullable String outcome(@Nullable Control control) {
        var outcome = control == null ? null : ControlPair.outcome(control);
        return outcome == null ? null : outcome.name();
    }

    private static void exception(ObjectNode parent, String name, ReportedException exception) {
        var node = parent.putObject(name).put("control", exception.control());
        criteria(node, exception.criteria());
        node.put("text", exception.text()).put("managementResponse", exception.managementResponse());
        Print.cite(node, exception.place());
    }

    private static void listing(ObjectNode node, Listing<ComplementaryControl> listing) {
        Print.each(node.putArray("added"), listing.added(), ComparisonJson::complementary);
        Print.each(node.putArray("dropped"), listing.dropped(), ComparisonJson::complementary);
        Print.each(node.putArray("changed"), listing.changed(), (each, changed) -> {
            complementary(each.putObject("old"), changed.before());
            complementary(each.putObject("new"), changed.after());
            Print.pieces(
                    each.putArray("words"),
                    Wording.of(changed.before().text())
                            .to(Wording.of(changed.after().text())));
        });
    }

    private static void complementary(ObjectNode node, ComplementaryControl control) {
        node.put("text", control.text()).put("organization", control.organization());
        Print.cite(node, control.place());
    }
}
