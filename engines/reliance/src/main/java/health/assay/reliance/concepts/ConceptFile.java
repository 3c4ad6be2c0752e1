package health.assay.reliance.concepts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One topic's data file: word groups of its own, queries that rule any concept out, and its concepts.
record ConceptFile(
        @Nullable Map<String, List<String>> words,
        @Nullable List<String> never,
        @Nullable List<Concept> concepts) {

    Map<String, List<String>> groups() {
        return words == null ? Map.of() : words;
    }

    List<String> exclusions() {
        return never == null ? List.of() : never;
    }

    List<Concept> list() {
        return concepts == null ? List.of() : concepts;
    }
}
