package health.assay.dissect.correct;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a correction applies: a field of `node`, or an element of a list, which is `node` where it exists. `controls`
/// is the control it lies in, if any; `read` is what stood there.
record Target(
        @Nullable Node node,
        @Nullable String field,
        @Nullable List<Node> list,
        Shape.@Nullable Elements elements,
        @Nullable Node control,
        String read) {

    private static final Pattern POSITION = Pattern.compile("#?([0-9]{1,6})");

    /// @return null where the reading has no such place
    static @Nullable Target of(Node tree, Amendment amendment) throws Uncorrectable {
        var at = tree;
        Node control = null;
        var steps = amendment.path().steps();
        for (var step : steps.subList(0, steps.size() - 1)) {
            var next = step.key() == null ? at.group(step.name()) : element(at, step, amendment.line());
            if (next == null) {
                return null;
            }
            control = step.name().equals("controls") ? next : control;
            at = next;
        }
        return last(at, amendment, control);
    }

    private static @Nullable Target last(Node at, Amendment amendment, @Nullable Node control) throws Uncorrectable {
        var step = amendment.path().steps().getLast();
        var key = step.key();
        if (key == null) {
            return new Target(at, step.name(), null, null, control, at.words(step.name()));
        }
        var elements = elements(at, step);
        var found = element(at, step, amendment.line());
        if (found == null && (amendment.value() == null || isPosition(elements, key))) {
            return null;
        }
        var within = control == null && step.name().equals("controls") ? found : control;
        return new Target(found, null, at.list(step.name()), elements, within, found == null ? "" : found.words());
    }

    private static Shape.Elements elements(Node at, FieldPath.Step step) {
        return (Shape.Elements) Objects.requireNonNull(at.shape().fields().get(step.name()));
    }

    private static boolean isPosition(Shape.Elements elements, String key) {
        return elements.key() == null ? !key.equals("+") : key.startsWith("#");
    }

    private static @Nullable Node element(Node at, FieldPath.Step step, int line) throws Uncorrectable {
        var elements = elements(at, step);
        var list = at.list(step.name());
        var key = Objects.requireNonNull(step.key());
        var name = elements.key();
        if (name != null) {
            var named = list.stream().filter(node -> key.equals(node.one(name))).toList();
            if (named.size() > 1) {
                throw new Uncorrectable(
                        line,
                        "there are %d %s with %s \"%s\"; say which by position, like %s[#%d]"
                                .formatted(
                                        named.size(),
                                        step.name(),
                                        name,
                                        key,
                                        step.name(),
                                        list.indexOf(named.getFirst()) + 1));
            }
            if (!named.isEmpty()) {
                return named.getFirst();
            }
        }
        var position = POSITION.matcher(key);
        if (!position.matches() || !isPosition(elements, key)) {
            return null;
        }
        var index = Integer.parseInt(position.group(1)) - 1;
        return index >= 0 && index < list.size() ? list.get(index) : null;
    }
}
