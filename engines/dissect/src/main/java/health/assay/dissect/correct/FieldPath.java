package health.assay.dissect.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The name of a field, such as `controls[CC6.1.02].tests[1].result`. Known shapes only.
record FieldPath(List<Step> steps, Shape shape) {

    /// `key` is what stands between brackets: a number of the report's own, a position, or + for a new element.
    record Step(String name, @Nullable String key) {}

    private static final int MOST_CHARACTERS = 300;
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[([^\\[\\]]+)])?(\\.|$)");
    private static final Map<String, String> SHORT =
            Map.of("auditor", "serviceAuditor", "response", "managementResponse");

    static FieldPath of(String words, int line) throws Uncorrectable {
        var rest = words.startsWith("report.") ? words.substring("report.".length()) : words;
        if (rest.isEmpty() || rest.length() > MOST_CHARACTERS || rest.endsWith(".")) {
            throw unclear(words, line);
        }
        var steps = new ArrayList<Step>();
        var matcher = STEP.matcher(rest);
        var at = 0;
        while (at < rest.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw unclear(words, line);
            }
            steps.add(new Step(SHORT.getOrDefault(matcher.group(1), matcher.group(1)), matcher.group(2)));
            at = matcher.end();
        }
        return new FieldPath(List.copyOf(steps), shape(steps, line));
    }

    private static Uncorrectable unclear(String words, int line) {
        return new Uncorrectable(
                line,
                "\"%s\" is no field; write it like report.opinion.kind or controls[CC6.1.02].description"
                        .formatted(words));
    }

    private static Shape shape(List<Step> steps, int line) throws Uncorrectable {
        var group = Fields.REPORT;
        Shape shape = group;
        for (var step : steps) {
            if (!(shape instanceof Shape.Group here)) {
                throw new Uncorrectable(line, "there is no field \"%s\" inside a single value".formatted(step.name()));
            }
            shape = step(here, step, line);
        }
        if (shape instanceof Shape.Elements) {
            var name = steps.getLast().name();
            throw new Uncorrectable(
                    line, "say which: %s[…] for one of them, or %s[+] for a new one".formatted(name, name));
        }
        return shape;
    }

    private static Shape step(Shape.Group group, Step step, int line) throws Uncorrectable {
        var shape = group.fields().get(step.name());
        if (shape == null) {
            throw new Uncorrectable(
                    line,
                    "there is no field \"%s\" to correct; the fields here are %s"
                            .formatted(
                                    step.name(),
                                    String.join(", ", group.fields().keySet())));
        }
        if (step.key() == null) {
            return shape;
        }
        if (!(shape instanceof Shape.Elements elements)) {
            throw new Uncorrectable(line, "%s is one value; write it without brackets".formatted(step.name()));
        }
        return elements.group();
    }

    boolean namesElement() {
        return steps.getLast().key() != null;
    }

    /// Whether it is a field directly in an element of a list.
    boolean isInElement() {
        return steps.size() > 1
                && !namesElement()
                && steps.get(steps.size() - 2).key() != null
                && shape instanceof Shape.Leaf;
    }

    boolean isNew() {
        return "+".equals(steps.getLast().key());
    }

    boolean touches(String name) {
        return steps.getFirst().name().equals(name);
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step.key() == null ? step.name() : "%s[%s]".formatted(step.name(), step.key()))
                .collect(Collectors.joining("."));
    }
}
