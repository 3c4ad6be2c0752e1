package health.assay.platform.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What the OpenAPI document says, as our own page tells it.
public record ApiDescription(String title, String version, String text, List<Group> groups) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    public record Group(String name, List<Operation> operations) {}

    public record Operation(
            String method,
            String path,
            String summary,
            String text,
            List<Parameter> parameters,
            List<Answer> answers) {}

    public record Parameter(String name, String in, boolean required, String text) {}

    public record Answer(String status, String text) {}

    static ApiDescription of(JsonNode document) {
        var groups = new ArrayList<Group>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> add(groups, path.getKey(), operation.getKey(), operation.getValue())));
        var info = document.path("info");
        return new ApiDescription(
                text(info, "title"), text(info, "version"), text(info, "description"), List.copyOf(groups));
    }

    private static void add(List<Group> groups, String path, String method, JsonNode operation) {
        var name = operation.path("tags").path(0).asString("Other");
        var group = groups.stream()
                .filter(existing -> existing.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    var made = new Group(name, new ArrayList<>());
                    groups.add(made);
                    return made;
                });
        group.operations()
                .add(new Operation(
                        method.toUpperCase(Locale.ROOT),
                        path,
                        text(operation, "summary"),
                        text(operation, "description"),
                        parameters(operation),
                        answers(operation)));
    }

    private static List<Parameter> parameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> new Parameter(
                        text(parameter, "name"),
                        text(parameter, "in"),
                        parameter.path("required").asBoolean(false),
                        text(parameter, "description")))
                .toList();
    }

    private static List<Answer> answers(JsonNode operation) {
        return operation
                .path("responses")
                .propertyStream()
                .map(answer -> new Answer(answer.getKey(), text(answer.getValue(), "description")))
                .toList();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
