package health.assay.reliance.publish.compare;

import health.assay.dissect.compare.Comparison;
import health.assay.dissect.compare.ExceptionChange.Gone;
import health.assay.dissect.compare.ExceptionChange.New;
import health.assay.dissect.compare.ExceptionChange.Recurring;
import health.assay.reliance.publish.Words;
import java.util.ArrayList;
import java.util.List;

/// What a person would say aloud of a comparison, in a sentence or two.
final class Summary {

    private Summary() {}

    static String of(Comparison comparison) {
        return exceptions(comparison) + " " + controls(comparison);
    }

    private static String exceptions(Comparison comparison) {
        var recurring = comparison.exceptions(Recurring.class).size();
        var fresh = comparison.exceptions(New.class).size();
        var gone = comparison.exceptions(Gone.class).size();
        if (recurring + fresh + gone == 0) {
            return "No exception was read in either report.";
        }
        return "%s %s, %d %s new, %d %s gone."
                .formatted(
                        Words.count(recurring, "exception"),
                        recurring == 1 ? "recurs" : "recur",
                        fresh,
                        is(fresh),
                        gone,
                        is(gone));
    }

    private static String is(int count) {
        return count == 1 ? "is" : "are";
    }

    private static String controls(Comparison comparison) {
        var controls = comparison.controls();
        var parts = new ArrayList<String>();
        add(controls.added().size(), "added", parts);
        add(controls.dropped().size(), "dropped", parts);
        add(controls.reworded().size(), "reworded", parts);
        add(controls.renumbered().size(), "renumbered", parts);
        return parts.isEmpty()
                ? "The controls that were read are the same."
                : "Of the controls, " + Words.listed(List.copyOf(parts)) + ".";
    }

    private static void add(int count, String done, List<String> parts) {
        if (count > 0) {
            parts.add("%d %s %s".formatted(count, count == 1 ? "was" : "were", done));
        }
    }
}
