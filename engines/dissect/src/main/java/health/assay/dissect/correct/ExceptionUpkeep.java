package health.assay.dissect.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Exceptions follow from the outcomes of tests: one for each control that failed.
final class ExceptionUpkeep {

    private final Node tree;
    private final Map<Node, List<Node>> exceptions = new IdentityHashMap<>();
    private final Map<Node, String> results = new IdentityHashMap<>();
    private final Set<Node> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Node> inOrder = new ArrayList<>();

    ExceptionUpkeep(Node tree) {
        this.tree = tree;
        for (var control : tree.list("controls")) {
            exceptions.put(
                    control,
                    tree.list("exceptions").stream()
                            .filter(exception -> belongs(exception, control))
                            .toList());
            control.list("tests").forEach(test -> results.put(test, test.text("result")));
        }
    }

    private static boolean belongs(Node exception, Node control) {
        var id = control.one("id");
        if (id != null) {
            return id.equals(exception.one("control"));
        }
        return exception.one("control") == null
                && failed(control).stream().anyMatch(test -> test.text("result").contains(exception.text("text")));
    }

    private static List<Node> failed(Node control) {
        return control.list("tests").stream()
                .filter(test -> Set.of("EXCEPTION", "DESIGN_DEFICIENCY").contains(test.text("outcome")))
                .toList();
    }

    void touched(Node control) {
        if (touched.add(control)) {
            inOrder.add(control);
        }
    }

    void run() {
        for (var control : inOrder) {
            var belonging = exceptions.getOrDefault(control, List.of());
            var failed = stands(control) ? failed(control) : List.<Node>of();
            if (failed.isEmpty()) {
                belonging.stream()
                        .filter(this::isNobodys)
                        .forEach(gone -> tree.list("exceptions").remove(gone));
            } else if (belonging.isEmpty()) {
                tree.list("exceptions").add(exception(control, failed));
            } else {
                belonging.forEach(exception -> follow(exception, control, failed));
            }
        }
    }

    /// Controls printed under one number share an exception.
    private boolean isNobodys(Node exception) {
        return exceptions.entrySet().stream()
                .noneMatch(entry -> entry.getValue().contains(exception)
                        && stands(entry.getKey())
                        && !failed(entry.getKey()).isEmpty());
    }

    private boolean stands(Node control) {
        return tree.list("controls").contains(control);
    }

    private void follow(Node exception, Node control, List<Node> failed) {
        exception.put("control", control.one("id")).put("criteria", control.all("criteria").stream());
        failed.stream()
                .filter(test -> exception.text("text").equals(results.get(test)))
                .findFirst()
                .ifPresent(test -> exception.put("text", test.text("result")));
    }

    private static Node exception(Node control, List<Node> failed) {
        var text = failed.stream().map(test -> test.text("result")).distinct().collect(Collectors.joining("\n"));
        var place = failed.getFirst().place();
        return new Node(Fields.EXCEPTION, place == null ? control.place() : place)
                .put("control", control.one("id"))
                .put("criteria", control.all("criteria").stream())
                .put("text", text);
    }
}
