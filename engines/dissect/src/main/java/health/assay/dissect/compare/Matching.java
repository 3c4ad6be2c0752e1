package health.assay.dissect.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds for each item of the old report the one it became in the new: by number where the words agree, else by words.
final class Matching<T> {

    enum By {
        NUMBER,
        WORDS
    }

    record Match<T>(T before, T after, By by) {}

    private record Item<T>(T thing, @Nullable String number, String key, Set<String> pairs) {}

    private record Candidate(int before, int after, double likeness) {}

    /// The words are much the same: a number that agrees need not.
    private static final double ALIKE = 0.55;

    /// With one number, half of the words may be new.
    private static final double ALIKE_WITH_NUMBER = 0.4;

    /// With less in common, the number was given to something else.
    private static final double LEAST_WITH_NUMBER = 0.15;

    /// Neighboring words that more items share do not lead to candidates.
    private static final int COMMON = 60;

    private final List<Item<T>> before;
    private final List<Item<T>> after;
    private final Set<Integer> oldLeft = new LinkedHashSet<>();
    private final Set<Integer> newLeft = new LinkedHashSet<>();
    private final Map<Integer, Match<T>> matches = new HashMap<>();

    Matching(List<T> before, List<T> after, Function<T, @Nullable String> number, Function<T, String> text) {
        this.before = before.stream().map(thing -> item(thing, number, text)).toList();
        this.after = after.stream().map(thing -> item(thing, number, text)).toList();
        for (var index = 0; index < before.size(); index++) {
            oldLeft.add(index);
        }
        for (var index = 0; index < after.size(); index++) {
            newLeft.add(index);
        }
        match();
    }

    private static <T> Item<T> item(T thing, Function<T, @Nullable String> number, Function<T, String> text) {
        var printed = number.apply(thing);
        var wording = Wording.of(text.apply(thing));
        return new Item<>(
                thing,
                printed == null ? null : printed.strip().toUpperCase(Locale.ROOT),
                wording.key(),
                wording.pairs());
    }

    /// In the order of the new report.
    List<Match<T>> matches() {
        return matches.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    List<T> dropped() {
        return oldLeft.stream().map(index -> before.get(index).thing()).toList();
    }

    List<T> added() {
        return newLeft.stream().map(index -> after.get(index).thing()).toList();
    }

    private void match() {
        same(item -> item.number() == null ? null : item.number() + " " + item.key(), By.NUMBER, 0);
        same(Item::key, By.WORDS, 0);
        same(Item::number, By.NUMBER, ALIKE_WITH_NUMBER);
        byWords();
        same(Item::number, By.NUMBER, LEAST_WITH_NUMBER);
    }

    private void same(Function<Item<T>, @Nullable String> key, By by, double least) {
        var old = new HashMap<String, List<Integer>>();
        for (var index : oldLeft) {
            var named = key.apply(before.get(index));
            if (named != null) {
                old.computeIfAbsent(named, _ -> new ArrayList<>()).add(index);
            }
        }
        for (var index : List.copyOf(newLeft)) {
            var named = key.apply(after.get(index));
            var among = named == null ? null : old.get(named);
            if (among != null && !among.isEmpty() && likeness(among.getFirst(), index) >= least) {
                pair(among.removeFirst(), index, by);
            }
        }
    }

    private void byWords() {
        var candidates = candidates();
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::after)
                .thenComparingInt(Candidate::before));
        for (var candidate : candidates) {
            if (oldLeft.contains(candidate.before()) && newLeft.contains(candidate.after())) {
                pair(candidate.before(), candidate.after(), By.WORDS);
            }
        }
    }

    private List<Candidate> candidates() {
        var holders = new HashMap<String, List<Integer>>();
        for (var index : oldLeft) {
            before.get(index)
                    .pairs()
                    .forEach(pair -> holders.computeIfAbsent(pair, _ -> new ArrayList<>())
                            .add(index));
        }
        var candidates = new ArrayList<Candidate>();
        for (var index : newLeft) {
            var near = new LinkedHashSet<Integer>();
            for (var pair : after.get(index).pairs()) {
                var old = holders.getOrDefault(pair, List.of());
                if (old.size() <= COMMON) {
                    near.addAll(old);
                }
            }
            for (var old : near) {
                var likeness = likeness(old, index);
                if (likeness >= ALIKE) {
                    candidates.add(new Candidate(old, index, likeness));
                }
            }
        }
        return candidates;
    }

    private double likeness(int old, int now) {
        return Wording.likeness(before.get(old).pairs(), after.get(now).pairs());
    }

    private void pair(int old, int now, By by) {
        oldLeft.remove(old);
        newLeft.remove(now);
        matches.put(now, new Match<>(before.get(old).thing(), after.get(now).thing(), by));
    }
}
