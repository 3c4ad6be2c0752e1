package health.assay.frameworks.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON document into a tree. Bounded in size and depth, since catalogs come from strangers.
public final class JsonReading {

    /// The largest catalog in wide use, NIST SP 800-53 revision 5, has about 10 MB with its indentation.
    private static final long LARGEST_DOCUMENT = 32L * 1024 * 1024;

    private static final int DEEPEST_NESTING = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LARGEST_DOCUMENT)
                    .maxNestingDepth(DEEPEST_NESTING)
                    .build())
            .build();

    private JsonReading() {}

    /// Reads a document whose top is an object. The name is what complaints call it.
    public static JsonObject read(InputStream document, String name) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedJson(name + " is not a JSON object");
            }
            var top = members(parser);
            if (parser.nextToken() != null) {
                throw new MalformedJson(name + " goes on after the end of its JSON object");
            }
            return new JsonObject(name, top);
        } catch (JacksonException broken) {
            throw new MalformedJson("%s is not JSON that can be read: %s".formatted(name, reason(broken)), broken);
        }
    }

    private static JsonValue.Members members(JsonParser parser) {
        var members = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            var value = value(parser);
            if (value != null) {
                members.put(name, value);
            }
        }
        return new JsonValue.Members(members);
    }

    private static JsonValue.Items items(JsonParser parser) {
        var items = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = value(parser);
            if (value != null) {
                items.add(value);
            }
        }
        return new JsonValue.Items(items);
    }

    private static @Nullable JsonValue value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NULL -> null;
            default -> new JsonValue.Other(parser.getString());
        };
    }

    private static JsonValue whole(JsonParser parser) {
        var digits = parser.getString();
        return digits.length() > 18 ? new JsonValue.Other(digits) : new JsonValue.Whole(Long.parseLong(digits));
    }

    private static String reason(JacksonException broken) {
        var words = broken.getOriginalMessage().lines().findFirst().orElse("no reason given");
        var place = broken.getLocation();
        if (place == null || place.getLineNr() < 1) {
            return words;
        }
        return "%s (line %d, column %d)".formatted(words, place.getLineNr(), place.getColumnNr());
    }
}
