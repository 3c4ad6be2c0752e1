package health.assay.dissect.correct;

import health.assay.dissect.report.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of a report while it is corrected: its values as words, by the names of the contract.
final class Node {

    private final Shape.Group shape;
    private final Map<String, List<String>> leaves = new LinkedHashMap<>();
    private final Map<String, Node> groups = new LinkedHashMap<>();
    private final Map<String, List<Node>> elements = new LinkedHashMap<>();
    private @Nullable Place place;

    Node(Shape.Group shape, @Nullable Place place) {
        this.shape = shape;
        this.place = place;
        shape.fields().forEach((name, field) -> {
            switch (field) {
                case Shape.Leaf _ -> leaves.put(name, List.of());
                case Shape.Group group -> groups.put(name, new Node(group, null));
                case Shape.Elements _ -> elements.put(name, new ArrayList<>());
            }
        });
    }

    Shape.Group shape() {
        return shape;
    }

    @Nullable
    Place place() {
        return place;
    }

    /// For what must have a place; that was checked before.
    Place placed() {
        return Objects.requireNonNull(place);
    }

    void place(Place seen) {
        place = seen;
    }

    Node put(String name, @Nullable Object value) {
        leaves.put(name, value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString()));
        return this;
    }

    Node put(String name, Stream<?> values) {
        leaves.put(name, values.map(Object::toString).toList());
        return this;
    }

    Node put(String name, Node group) {
        groups.put(name, group);
        return this;
    }

    Node put(String name, List<Node> list) {
        elements.put(name, new ArrayList<>(list));
        return this;
    }

    List<String> all(String name) {
        return Objects.requireNonNull(leaves.get(name), name);
    }

    @Nullable
    String one(String name) {
        return all(name).isEmpty() ? null : all(name).getFirst();
    }

    String text(String name) {
        var text = one(name);
        return text == null ? "" : text;
    }

    Node group(String name) {
        return Objects.requireNonNull(groups.get(name), name);
    }

    Collection<Node> groups() {
        return groups.values();
    }

    List<Node> list(String name) {
        return Objects.requireNonNull(elements.get(name), name);
    }

    void clear() {
        leaves.replaceAll((_, _) -> List.of());
        groups.values().forEach(Node::clear);
        elements.values().forEach(List::clear);
    }

    boolean isEmpty() {
        return words().isEmpty();
    }

    /// What stands here, in one line.
    String words() {
        return Stream.of(
                        leaves.values().stream().map(values -> String.join(", ", values)),
                        groups.values().stream().map(Node::words),
                        elements.values().stream().flatMap(List::stream).map(Node::words))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    String words(String name) {
        var values = leaves.get(name);
        return values == null ? group(name).words() : String.join(", ", values);
    }

    /// What must be given where anything is: empty if all is there.
    List<String> missing() {
        if (isEmpty()) {
            return List.of();
        }
        var own = leaves.keySet().stream()
                .filter(name ->
                        all(name).isEmpty() && shape.fields().get(name) instanceof Shape.Leaf leaf && leaf.required());
        var inner = groups.values().stream().flatMap(group -> group.missing().stream());
        return Stream.concat(own, inner).toList();
    }
}
