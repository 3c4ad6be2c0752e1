package health.assay.bench.corpus.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// Reads the named variants and fills in, by the seed, what they leave open.
public final class Plans {

    private static final List<Class<? extends Enum<?>>> OPTIONS = Stream.of(Option.class, Appearance.class)
            .flatMap(group -> Stream.of(group.getDeclaredClasses()))
            .filter(Class::isEnum)
            .<Class<? extends Enum<?>>>map(Plans::constants)
            .sorted((left, right) -> left.getSimpleName().compareTo(right.getSimpleName()))
            .toList();

    /// Drawn only where a variant asks for them: they change the kind of document, or hide other faults.
    private static final List<String> NEVER_DRAWN = List.of(
            "Kind", "Size", "Verdict", "Hipaa", "Bound", "Engine", "Repeat", "Shape", "Limb", "IdPlace", "Cover");

    /// How often a choice left open is the ordinary one.
    private static final double ORDINARY = 0.75;

    private Plans() {}

    /// Pure: a variant differs from the ordinary report only in what it names.
    public static List<Plan> all(long seed, boolean pure) {
        try (var file = Plans.class.getResourceAsStream("/health/assay/bench/corpus/variants.json")) {
            var variants = new ObjectMapper().readValue(file, new TypeReference<List<Map<String, String>>>() {});
            return variants.stream().map(variant -> plan(variant, seed, pure)).toList();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> constants(Class<?> option) {
        return (Class<? extends Enum<?>>) option;
    }

    private static Plan plan(Map<String, String> variant, long seed, boolean pure) {
        var name = variant.get("name");
        if (name == null) {
            throw new IllegalArgumentException("A variant has no name: " + variant);
        }
        var own = seed * 31 + name.hashCode();
        var random = new Random(own);
        var choices = new HashMap<String, Option>();
        var unknown = new ArrayList<>(variant.keySet());
        unknown.remove("name");
        for (var option : OPTIONS) {
            var key = option.getSimpleName();
            unknown.remove(key);
            choices.put(key, choice(option, variant.get(key), random, pure));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Variant " + name + " names unknown options " + unknown);
        }
        return Sense.made(new Plan(name, own, choices), variant.keySet());
    }

    private static Option choice(
            Class<? extends Enum<?>> option,
            @org.jspecify.annotations.Nullable String named,
            Random random,
            boolean pure) {
        var constants = option.getEnumConstants();
        var drawn = random.nextDouble() < ORDINARY ? 0 : random.nextInt(constants.length);
        if (named != null) {
            for (var constant : constants) {
                if (constant.name().equals(named)) {
                    return (Option) constant;
                }
            }
            throw new IllegalArgumentException("No choice " + named + " of " + option.getSimpleName());
        }
        return (Option) constants[pure || NEVER_DRAWN.contains(option.getSimpleName()) ? 0 : drawn];
    }
}
