package health.assay.bench.corpus.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The choices made for one report, by the name of the option.
public record Plan(String name, long seed, Map<String, Option> choices) {

    public Plan {
        choices = Map.copyOf(choices);
    }

    public <O extends Enum<O> & Option> O get(Class<O> option) {
        var choice = choices.get(option.getSimpleName());
        return choice == null ? option.getEnumConstants()[0] : option.cast(choice);
    }

    public <O extends Enum<O> & Option> boolean is(O constant) {
        return get(constant.getDeclaringClass()) == constant;
    }

    public <O extends Enum<O> & Option> boolean isAny(List<O> constants) {
        return constants.stream().anyMatch(this::is);
    }

    /// What is out of the ordinary, by option.
    public Map<String, String> unusual() {
        var unusual = new TreeMap<String, String>();
        choices.forEach((option, choice) -> {
            if (choice instanceof Enum<?> constant && constant.ordinal() > 0) {
                unusual.put(option, constant.name());
            }
        });
        return unusual;
    }
}
