package health.assay.reliance.concepts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One topic's data file: word groups of its own, and its concepts.
record ConceptFile(@Nullable Map<String, List<String>> words, @Nullable List<Concept> concepts) {}
