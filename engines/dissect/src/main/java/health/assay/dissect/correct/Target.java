package health.assay.dissect.correct;

import health.assay.dissect.report.Place;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a correction applies: a field of `node`, or an element of a list, which is `node` where it exists. `element`
/// is the control, exception or other element of a list of the report that it lies in; `read` is what stood there.
record Target(
        @Nullable Node node,
        @Nullable String field,
        @Nullable List<Node> list,
        Shape.@Nullable Elements elements,
        @Nullable Node element,
        String read) {

    private static final Pattern POSITION = Pattern.compile("#?([0-9]{1,6})");

    /// @return null where the reading has no such place
    static @Nullable Target of(Node tree, Amendment amendment) throws Uncorrectable {
        var at = tree;
        Node within = null;
        var steps = amendment.path().steps();
        for (var step : steps.subList(0, steps.size() - 1)) {
            var next = step.key() == null ? at.group(step.name()) : element(at, step, amendment.line());
            if (next == null) {
                return null;
            }
            within = at == tree && step.key() != null ? next : within;
            at = next;
        }
        return last(at, amendment, within);
    }

    /// Where that stands in the document, if it was read: of a group such as the period, its own place.
    @Nullable
    Place place() {
        if (node == null) {
            return null;
        }
        var isGroup = field != null && node.shape().fields().get(field) instanceof Shape.Group;
        return isGroup ? node.group(Objects.requireNonNull(field)).place() : node.place();
    }

    private static @Nullable Target last(Node at, Amendment amendment, @Nullable Node within) throws Uncorrectable {
        var step = amendment.path().steps().getLast();
        var key = step.key();
        if (key == null) {
            return new Target(at, step.name(), null, null, within, at.words(step.name()));
        }
        var elements = elements(at, step);
        var found = element(at, step, amendment.line());
        if (found == null && (amendment.value() == null || isPosition(elements, key))) {
            return null;
        }
        var element = steps(amendment) == 1 ? found : within;
        return new Target(found, null, at.list(step.name()), elements, element, found == null ? "" : found.words());
    }

    private static int steps(Amendment amendment) {
        return amendment.path().steps().size();
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
