package health.assay.reliance.concepts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a control may say. A text says it when every query of `all` is found in it and none of `none`.
///
/// `addresses` are the requirements such a control satisfies as a whole, `contributes` those it leaves an element of
/// open. `why` is shown to the reader; `ask` is what to ask the vendor for where the general request is too vague.
public record Concept(
        String id,
        String title,
        List<String> addresses,
        List<String> contributes,
        List<String> all,
        List<String> none,
        String why,
        @Nullable String ask,
        List<String> examples,
        List<String> counterexamples) {

    public Concept {
        addresses = orEmpty(addresses);
        contributes = orEmpty(contributes);
        all = orEmpty(all);
        none = orEmpty(none);
        examples = orEmpty(examples);
        counterexamples = orEmpty(counterexamples);
    }

    /// The same concept, as far as it goes in one control.
    Concept showing(List<String> addressed, List<String> contributed, String reason) {
        return new Concept(id, title, addressed, contributed, all, none, reason, ask, examples, counterexamples);
    }

    /// A data file may leave a list out.
    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
