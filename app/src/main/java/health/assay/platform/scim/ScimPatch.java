package health.assay.platform.scim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// A change of a resource: operations, each on one attribute.
record ScimPatch(List<Operation> operations) {

    private static final Pattern ONE = Pattern.compile("(\\w+)\\[value eq \"([^\"]*)\"]");

    enum Kind {
        ADD,
        REMOVE,
        REPLACE
    }

    /// @param attribute in small letters
    record Operation(Kind kind, String attribute, JsonNode value) {

        /// What a set comes to after this operation. Removing without saying what removes everything.
        Set<String> applyTo(Set<String> before) {
            var named = values(value);
            var after = new LinkedHashSet<>(before);
            switch (kind) {
                case ADD -> after.addAll(named);
                case REMOVE -> {
                    if (value.isMissingNode() || value.isNull()) {
                        after.clear();
                    } else {
                        named.forEach(after::remove);
                    }
                }
                case REPLACE -> {
                    after.clear();
                    after.addAll(named);
                }
            }
            return after;
        }

        boolean truth() {
            return ScimPatch.truth(value);
        }
    }

    static ScimPatch read(JsonNode body) {
        var operations = new ArrayList<Operation>();
        for (var written : body.path("Operations")) {
            var kind = kind(written.path("op").asString(""));
            var path = written.path("path").asString("");
            var value = written.path("value");
            var one = ONE.matcher(path);
            if (path.isEmpty() && value.isObject()) {
                value.properties()
                        .forEach(field -> operations.add(new Operation(kind, small(field.getKey()), field.getValue())));
            } else if (one.matches()) {
                var text = value.isMissingNode() || kind == Kind.REMOVE ? StringNode.valueOf(one.group(2)) : value;
                operations.add(new Operation(kind, small(one.group(1)), text));
            } else {
                operations.add(new Operation(kind, small(path), value));
            }
        }
        if (operations.isEmpty()) {
            throw ScimFault.invalid("invalidSyntax", "A patch has operations");
        }
        return new ScimPatch(operations);
    }

    /// The values of a multi-valued attribute: `[{"value": "a"}, ...]`, or less.
    static Set<String> values(JsonNode written) {
        var values = new LinkedHashSet<String>();
        if (written.isArray()) {
            written.forEach(element -> values.addAll(values(element)));
        } else if (written.isObject()) {
            values.add(written.path("value").asString(""));
        } else if (written.isString()) {
            values.add(written.asString());
        }
        return values;
    }

    /// Some directories write it as a text.
    static boolean truth(JsonNode value) {
        return value.isBoolean() ? value.asBoolean() : "true".equalsIgnoreCase(value.asString(""));
    }

    private static Kind kind(String written) {
        return switch (small(written)) {
            case "add" -> Kind.ADD;
            case "remove" -> Kind.REMOVE;
            case "replace" -> Kind.REPLACE;
            default -> throw ScimFault.invalid("invalidSyntax", "There is no operation '%s'".formatted(written));
        };
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
