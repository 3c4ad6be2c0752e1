package health.assay.dissect.correct;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The three things a correction does to a tree.
final class Change {

    private Change() {}

    static Node field(Node node, String field, @Nullable Entry value) throws Uncorrectable {
        var isGroup = node.shape().fields().get(field) instanceof Shape.Group;
        if (value != null) {
            Values.fill(node, field, value);
        } else if (isGroup) {
            node.group(field).clear();
        } else {
            node.put(field, Stream.of());
        }
        return isGroup ? node.group(field) : node;
    }

    static Node addition(Amendment amendment, List<Node> list, Shape.Elements elements) throws Uncorrectable {
        var value = amendment.value();
        var key = amendment.path().steps().getLast().key();
        if (value == null || key == null) {
            throw new IllegalStateException("An addition has a value and brackets");
        }
        var node = new Node(elements.group(), null);
        if (elements.key() != null && !key.equals("+")) {
            node.put(elements.key(), key);
        }
        Values.fill(node, value);
        list.add(Values.complete(node, amendment.line()));
        return node;
    }
}
