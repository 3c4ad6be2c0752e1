package health.assay.frameworks.oscal;

import health.assay.frameworks.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parameters of a catalog, which prose names and a reader wants to see in words.
final class Parameters {

    private static final Pattern INSERTION = Pattern.compile("\\{\\{\\s*(?:insert:\\s*param,\\s*)?([^\\s{},]+)\\s*}}");
    private static final int DEEPEST_NESTING = 5;

    /// Parameters that hold parameters can grow without end; no honest catalog comes near this.
    private static final int MOST_INSERTED_CHARACTERS = 10_000_000;

    private final JsonObject catalog;
    private final Map<String, JsonObject> byId = new HashMap<>();
    private int inserted;

    private Parameters(JsonObject catalog) {
        this.catalog = catalog;
    }

    /// Ids of parameters are unique in a catalog, so one table serves all its controls.
    static Parameters of(JsonObject catalog) {
        var parameters = new Parameters(catalog);
        parameters.gather(catalog);
        return parameters;
    }

    String inWords(String prose) {
        return inWords(prose, 0);
    }

    private void gather(JsonObject owner) {
        owner.objects("params").forEach(parameter -> byId.put(parameter.text("id"), parameter));
        owner.objects("groups").forEach(this::gather);
        owner.objects("controls").forEach(this::gather);
    }

    private String inWords(String prose, int depth) {
        return INSERTION
                .matcher(prose)
                .replaceAll(insertion -> Matcher.quoteReplacement(counted(words(insertion.group(1), depth))));
    }

    private String counted(String words) {
        inserted += words.length();
        if (inserted > MOST_INSERTED_CHARACTERS) {
            throw catalog.malformed("has parameters that grow too long when put into words");
        }
        return words;
    }

    private String words(String id, int depth) {
        var parameter = byId.get(id);
        if (parameter == null || depth == DEEPEST_NESTING) {
            return "[%s]".formatted(id);
        }
        var values = parameter.texts("values");
        if (!values.isEmpty()) {
            return String.join(", ", values);
        }
        var label = parameter.optionalText("label");
        if (label != null) {
            return "[%s]".formatted(inWords(label, depth + 1));
        }
        return selection(parameter, id, depth);
    }

    private String selection(JsonObject parameter, String id, int depth) {
        var select = parameter.optionalObject("select");
        if (select == null || select.texts("choice").isEmpty()) {
            return "[%s]".formatted(id);
        }
        var choices = select.texts("choice").stream()
                .map(choice -> inWords(choice, depth + 1))
                .toList();
        var howMany = "one-or-more".equals(select.optionalText("how-many")) ? "one or more of" : "one of";
        return "[%s: %s]".formatted(howMany, String.join("; ", choices));
    }
}
