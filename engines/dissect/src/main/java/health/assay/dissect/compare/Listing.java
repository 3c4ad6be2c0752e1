package health.assay.dissect.compare;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// What was added to a list, dropped from it, and changed in it.
public record Listing<T>(List<T> added, List<T> dropped, List<Changed<T>> changed) {

    public record Changed<T>(T before, T after) {}

    public Listing {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        changed = List.copyOf(changed);
    }

    static <T> Listing<T> byWords(List<T> before, List<T> after, Function<T, String> text) {
        var matching = new Matching<>(before, after, _ -> null, text);
        return of(matching, (old, now) -> Wording.of(text.apply(old)).isSameAs(Wording.of(text.apply(now))));
    }

    static <T> Listing<T> byName(
            List<T> before, List<T> after, Function<T, String> name, BiPredicate<T, T> isUnchanged) {
        var matching = new Matching<>(before, after, thing -> new CompanyName(name.apply(thing)).bare(), name);
        return of(matching, isUnchanged);
    }

    private static <T> Listing<T> of(Matching<T> matching, BiPredicate<T, T> isUnchanged) {
        var changed = matching.matches().stream()
                .filter(match -> !isUnchanged.test(match.before(), match.after()))
                .map(match -> new Changed<>(match.before(), match.after()))
                .toList();
        return new Listing<>(matching.added(), matching.dropped(), changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && dropped.isEmpty() && changed.isEmpty();
    }
}
