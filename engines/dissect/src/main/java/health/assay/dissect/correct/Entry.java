package health.assay.dissect.correct;

import java.util.List;
import java.util.Map;

/// A piece of the file, with its line. Scalars are kept as written: no word turns into a number or a flag by itself.
sealed interface Entry {

    int line();

    record Scalar(String text, int line) implements Entry {}

    record Sequence(List<Entry> items, int line) implements Entry {}

    record Mapping(Map<String, Entry> fields, int line) implements Entry {}
}
