package health.assay.frameworks.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Builds a JSON object member by member. What is absent or empty is left out.
public final class JsonMembers {

    private final SequencedMap<String, JsonValue> members = new LinkedHashMap<>();

    public JsonMembers text(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            members.put(name, new JsonValue.Text(text));
        }
        return this;
    }

    public JsonMembers object(String name, JsonMembers object) {
        members.put(name, object.value());
        return this;
    }

    public JsonMembers objects(String name, Collection<JsonMembers> objects) {
        return items(name, objects.stream().<JsonValue>map(JsonMembers::value).toList());
    }

    public JsonMembers texts(String name, Collection<String> texts) {
        return items(name, texts.stream().<JsonValue>map(JsonValue.Text::new).toList());
    }

    /// The document with this object at its top, indented, with a newline at its end.
    public String document() {
        return JsonWriting.indented(value());
    }

    private JsonMembers items(String name, List<JsonValue> items) {
        if (!items.isEmpty()) {
            members.put(name, new JsonValue.Items(items));
        }
        return this;
    }

    private JsonValue.Members value() {
        return new JsonValue.Members(members);
    }
}
