package health.assay.dissect.correct;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A piece of the file, with its line. Scalars are kept as written: no word turns into a number or a flag by itself.
sealed interface Entry {

    int line();

    /// As one line of words.
    default String words() {
        return switch (this) {
            case Scalar scalar -> scalar.text().replaceAll("\\s+", " ");
            case Sequence sequence ->
                sequence.items().stream().map(Entry::words).collect(Collectors.joining(", "));
            case Mapping mapping ->
                mapping.fields().entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue().words())
                        .collect(Collectors.joining(", "));
        };
    }

    record Scalar(String text, int line) implements Entry {}

    record Sequence(List<Entry> items, int line) implements Entry {}

    record Mapping(Map<String, Entry> fields, int line) implements Entry {}
}
