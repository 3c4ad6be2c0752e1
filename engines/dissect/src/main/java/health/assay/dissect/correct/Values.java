package health.assay.dissect.correct;

import health.assay.dissect.report.Criterion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Puts what a person wrote into a node, if it is what the field can hold.
final class Values {

    private static final int MOST_CHARACTERS = 20_000;

    private Values() {}

    static void fill(Node node, String name, Entry value) throws Uncorrectable {
        var shape = node.shape().fields().get(name);
        switch (shape) {
            case null ->
                throw new Uncorrectable(
                        value.line(),
                        "there is no field \"%s\" here; write %s"
                                .formatted(
                                        name,
                                        String.join(", ", node.shape().fields().keySet())));
            case Shape.Leaf leaf -> node.put(name, leaf(name, leaf, value).stream());
            case Shape.Group _ -> fill(node.group(name), value);
            case Shape.Elements elements -> fill(node.list(name), elements, name, value);
        }
    }

    /// A group, from its fields or from the one value that stands for it.
    static void fill(Node node, Entry value) throws Uncorrectable {
        var main = node.shape().main();
        if (value instanceof Entry.Mapping mapping) {
            for (var field : mapping.fields().entrySet()) {
                fill(node, field.getKey(), field.getValue());
            }
        } else if (value instanceof Entry.Scalar && main != null) {
            fill(node, main, value);
        } else {
            throw new Uncorrectable(
                    value.line(),
                    "this has fields; write {%s}"
                            .formatted(
                                    String.join(": …, ", node.shape().fields().keySet()) + ": …"));
        }
    }

    private static void fill(List<Node> list, Shape.Elements elements, String name, Entry value) throws Uncorrectable {
        if (!(value instanceof Entry.Sequence sequence)) {
            throw new Uncorrectable(value.line(), "%s is a list; write [{…}, {…}]".formatted(name));
        }
        list.clear();
        for (var item : sequence.items()) {
            var node = new Node(elements.group(), null);
            fill(node, item);
            list.add(complete(node, item.line()));
        }
    }

    static Node complete(Node node, int line) throws Uncorrectable {
        var missing = node.missing();
        if (node.isEmpty() || !missing.isEmpty()) {
            throw new Uncorrectable(line, "say also %s".formatted(String.join(", ", missing)));
        }
        return node;
    }

    private static List<String> leaf(String name, Shape.Leaf leaf, Entry value) throws Uncorrectable {
        var words = new ArrayList<String>();
        switch (value) {
            case Entry.Scalar scalar
            when leaf.many() ->
                Arrays.stream(scalar.text().split("[,;\\s]+"))
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
            case Entry.Scalar scalar -> words.add(scalar.text());
            case Entry.Sequence sequence
            when leaf.many() -> {
                for (var item : sequence.items()) {
                    words.add(scalar(name, item));
                }
            }
            default -> throw new Uncorrectable(value.line(), "%s is a single value; write it in one".formatted(name));
        }
        var checked = new ArrayList<String>();
        for (var word : words) {
            checked.add(checked(name, leaf, word, value.line()));
        }
        return checked.stream().distinct().toList();
    }

    private static String scalar(String name, Entry entry) throws Uncorrectable {
        if (entry instanceof Entry.Scalar scalar) {
            return scalar.text();
        }
        throw new Uncorrectable(entry.line(), "%s is a list of single values".formatted(name));
    }

    private static String checked(String name, Shape.Leaf leaf, String word, int line) throws Uncorrectable {
        if (word.isEmpty() || word.equals("null") || word.equals("~")) {
            throw new Uncorrectable(
                    line, "%s has no value; write one, or remove: true to take it away".formatted(name));
        }
        if (word.length() > MOST_CHARACTERS) {
            throw new Uncorrectable(
                    line, "%s is longer than %d characters; shorten it".formatted(name, MOST_CHARACTERS));
        }
        return switch (leaf.kind()) {
            case TEXT -> word;
            case DATE -> date(word, line);
            case FLAG -> oneOf(name, List.of("true", "false"), word.toLowerCase(Locale.ROOT), line);
            case WHOLE -> whole(name, word, line);
            case CHOICE -> oneOf(name, leaf.choices(), word.toUpperCase(Locale.ROOT), line);
            case CRITERION -> criterion(word, line);
        };
    }

    static String date(String word, int line) throws Uncorrectable {
        try {
            return LocalDate.parse(word).toString();
        } catch (DateTimeParseException wrong) {
            throw new Uncorrectable(line, "\"%s\" is no date; write it like 2025-03-31".formatted(word));
        }
    }

    private static String whole(String name, String word, int line) throws Uncorrectable {
        if (word.matches("[0-9]{1,9}")) {
            return String.valueOf(Integer.parseInt(word));
        }
        throw new Uncorrectable(line, "%s is a whole number, not \"%s\"; write it in digits".formatted(name, word));
    }

    private static String oneOf(String name, List<String> choices, String word, int line) throws Uncorrectable {
        if (choices.contains(word)) {
            return word;
        }
        throw new Uncorrectable(
                line, "%s cannot be \"%s\"; write one of %s".formatted(name, word, String.join(", ", choices)));
    }

    private static String criterion(String word, int line) throws Uncorrectable {
        if (Criterion.isOne(word)) {
            return word;
        }
        throw new Uncorrectable(
                line, "\"%s\" is no Trust Services Criterion; write it like CC6.1 or A1.2".formatted(word));
    }
}
