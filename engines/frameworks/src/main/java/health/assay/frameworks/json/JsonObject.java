package health.assay.frameworks.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A JSON object and where it stands. Asking for what it lacks is refused with that place, which is put into words
/// only then: thousands of objects are read for each one complained about.
public final class JsonObject {

    private final Place place;
    private final JsonValue.Members members;

    JsonObject(String document, JsonValue.Members members) {
        this(new Place(null, document, 0), members);
    }

    private JsonObject(Place place, JsonValue.Members members) {
        this.place = place;
        this.members = members;
    }

    /// The same object, with its own name added to the place in complaints.
    public JsonObject called(String name) {
        return new JsonObject(new Place(place, name, Place.SAME_OBJECT), members);
    }

    public Set<String> names() {
        return members.values().keySet();
    }

    public String text(String name) {
        var text = optionalText(name);
        if (text == null) {
            throw malformed("lacks '%s'".formatted(name));
        }
        return text;
    }

    public @Nullable String optionalText(String name) {
        var value = members.values().get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.Text(var text)) {
            return text;
        }
        throw malformed("has a '%s' that is not text".formatted(name));
    }

    public int whole(String name) {
        var whole = optionalWhole(name);
        if (whole == null) {
            throw malformed("lacks '%s'".formatted(name));
        }
        return whole;
    }

    public @Nullable Integer optionalWhole(String name) {
        var value = members.values().get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.Whole(var whole) && whole == (int) whole) {
            return (int) whole;
        }
        throw malformed("has a '%s' that is not a whole number".formatted(name));
    }

    public <E extends Enum<E>> E constant(Class<E> kind, String name) {
        return constant(kind, name, text(name));
    }

    public <E extends Enum<E>> @Nullable E optionalConstant(Class<E> kind, String name) {
        var word = optionalText(name);
        return word == null ? null : constant(kind, name, word);
    }

    public <E extends Enum<E>> List<E> constants(Class<E> kind, String name) {
        return texts(name).stream().map(word -> constant(kind, name, word)).toList();
    }

    public @Nullable JsonObject optionalObject(String name) {
        var value = members.values().get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.Members found) {
            return new JsonObject(new Place(place, name, 0), found);
        }
        throw malformed("has a '%s' that is not an object".formatted(name));
    }

    public JsonObject object(String name) {
        var found = optionalObject(name);
        if (found == null) {
            throw malformed("lacks '%s'".formatted(name));
        }
        return found;
    }

    /// The objects under a name; none where the name is absent.
    public List<JsonObject> objects(String name) {
        var found = new ArrayList<JsonObject>();
        for (var item : items(name)) {
            if (!(item instanceof JsonValue.Members object)) {
                throw malformed("has a '%s' whose item %d is not an object".formatted(name, found.size() + 1));
            }
            found.add(new JsonObject(new Place(place, name, found.size() + 1), object));
        }
        return found;
    }

    /// The objects under a name, where a single one may stand without a list around it.
    public List<JsonObject> objectOrObjects(String name) {
        return members.values().get(name) instanceof JsonValue.Members ? List.of(object(name)) : objects(name);
    }

    /// The texts under a name; none where the name is absent.
    public List<String> texts(String name) {
        var found = new ArrayList<String>();
        for (var item : items(name)) {
            if (!(item instanceof JsonValue.Text(var text))) {
                throw malformed("has a '%s' whose item %d is not text".formatted(name, found.size() + 1));
            }
            found.add(text);
        }
        return List.copyOf(found);
    }

    public MalformedJson malformed(String complaint) {
        return new MalformedJson(place.inWords() + " " + complaint);
    }

    private List<JsonValue> items(String name) {
        var value = members.values().get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonValue.Items(var values)) {
            return values;
        }
        throw malformed("has a '%s' that is not a list".formatted(name));
    }

    private <E extends Enum<E>> E constant(Class<E> kind, String name, String word) {
        for (var constant : kind.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        var known = String.join(
                ", ", List.of(kind.getEnumConstants()).stream().map(Enum::name).toList());
        throw malformed("has '%s' as %s; known are %s".formatted(word, name.toLowerCase(Locale.ROOT), known));
    }

    private record Place(@Nullable Place outer, String name, int item) {

        static final int SAME_OBJECT = -1;

        String inWords() {
            if (outer == null) {
                return name;
            }
            return switch (item) {
                case SAME_OBJECT -> "%s (%s)".formatted(outer.inWords(), name);
                case 0 -> "%s, %s".formatted(outer.inWords(), name);
                default -> "%s, %s[%d]".formatted(outer.inWords(), name, item);
            };
        }
    }
}
