package health.assay.frameworks.json;

import java.util.List;
import java.util.SequencedMap;

/// One value of a JSON document. `null` is read as an absent member and never written.
public sealed interface JsonValue {

    record Text(String value) implements JsonValue {}

    record Whole(long value) implements JsonValue {}

    /// A decimal or a truth value, which nothing here computes with; kept as it was written.
    record Other(String words) implements JsonValue {}

    record Items(List<JsonValue> values) implements JsonValue {}

    record Members(SequencedMap<String, JsonValue> values) implements JsonValue {}
}
