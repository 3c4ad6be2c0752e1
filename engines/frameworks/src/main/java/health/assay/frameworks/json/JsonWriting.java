package health.assay.frameworks.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes a JSON tree, the same on every machine.
final class JsonWriting {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final Separators NAME_COLON_VALUE =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private JsonWriting() {}

    static String indented(JsonValue value) {
        var words = new StringWriter();
        try (var generator = JSON.createGenerator(new Indented(), words)) {
            write(value, generator);
        }
        return words.append('\n').toString();
    }

    private static void write(JsonValue value, JsonGenerator generator) {
        switch (value) {
            case JsonValue.Text(var text) -> generator.writeString(text);
            case JsonValue.Whole(var whole) -> generator.writeNumber(whole);
            case JsonValue.Other(var words) -> generator.writeRawValue(words);
            case JsonValue.Items(var values) -> {
                generator.writeStartArray();
                values.forEach(item -> write(item, generator));
                generator.writeEndArray();
            }
            case JsonValue.Members(var values) -> {
                generator.writeStartObject();
                values.forEach((name, member) -> {
                    generator.writeName(name);
                    write(member, generator);
                });
                generator.writeEndObject();
            }
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(NAME_COLON_VALUE)
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
