package health.assay.dissect.correct;

import health.assay.dissect.report.Doubt;
import java.util.ArrayList;
import java.util.List;

/// Whether what was corrected still hangs together.
final class Consistency {

    private record Watched(Node node, Amendment amendment) {}

    private final List<Watched> watched = new ArrayList<>();

    void watch(Node node, Amendment amendment) {
        watched.add(new Watched(node, amendment));
    }

    void check(Node tree, List<Doubt> doubts) throws Uncorrectable {
        for (var one : watched) {
            whole(one.node(), one.amendment());
            placed(one.node(), one.amendment().line());
            inOrder(one.node(), one.amendment().line());
        }
        opinion(tree.group("opinion"), doubts);
    }

    private static void whole(Node node, Amendment amendment) throws Uncorrectable {
        if (node.isEmpty() && amendment.path().isInElement()) {
            throw new Uncorrectable(
                    amendment.line(), "%s is all there is; remove the whole element".formatted(amendment.path()));
        }
        var missing = node.missing();
        if (!missing.isEmpty()) {
            throw new Uncorrectable(
                    amendment.line(),
                    "%s cannot stand without %s; correct that too, or all at once with {%s}"
                            .formatted(
                                    amendment.path(),
                                    String.join(", ", missing),
                                    String.join(": …, ", node.shape().fields().keySet()) + ": …"));
        }
    }

    /// A test added with its control stands where the control stands.
    private static void placed(Node node, int line) throws Uncorrectable {
        if (node.shape().placed() && node.place() == null && !node.isEmpty()) {
            throw new Uncorrectable(line, "nothing was read here, so say on which page of the PDF it stands: page");
        }
        var place = node.place();
        for (var field : node.shape().fields().entrySet()) {
            if (place != null && field.getValue() instanceof Shape.Elements) {
                node.list(field.getKey()).stream()
                        .filter(element -> element.place() == null)
                        .forEach(element -> element.place(place));
            }
        }
    }

    private static void inOrder(Node node, int line) throws Uncorrectable {
        for (var group : node.groups()) {
            inOrder(group, line);
        }
        var isPeriod = node.shape().fields().keySet().containsAll(List.of("start", "end"));
        if (isPeriod && !node.isEmpty()) {
            inTime(node, line);
        }
    }

    private static void inTime(Node period, int line) throws Uncorrectable {
        if (period.text("end").compareTo(period.text("start")) < 0) {
            throw new Uncorrectable(
                    line,
                    "the period would end (%s) before it starts (%s); correct both"
                            .formatted(period.text("end"), period.text("start")));
        }
    }

    private void opinion(Node opinion, List<Doubt> doubts) {
        var touched = watched.stream().anyMatch(one -> one.amendment().touches("opinion"));
        if (touched
                && opinion.text("kind").equals("UNQUALIFIED")
                && !opinion.list("modified").isEmpty()) {
            doubts.add(Doubt.of(
                    "opinion.modified",
                    "The opinion is corrected to unqualified, yet parts of it stand as modified; correct both."));
        }
    }
}
