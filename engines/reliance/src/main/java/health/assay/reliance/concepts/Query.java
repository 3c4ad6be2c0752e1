package health.assay.reliance.concepts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What may be asked of a text: words, and how near they stand to each other.
sealed interface Query {

    /// Where it stands in one of the texts.
    Places in(ControlTexts texts, int text);

    /// The texts it may stand in; it stands in no others.
    BitSet candidates(ControlTexts texts);

    default boolean isIn(ControlTexts texts, int text) {
        return !in(texts, text).isEmpty();
    }

    /// Whole alternatives, where one of them is found though a shorter place of another would hide it.
    default List<Query> alternatives() {
        return List.of(this);
    }

    /// A word, by its stem or marked as written.
    record Word(String word) implements Query {

        @Override
        public Places in(ControlTexts texts, int text) {
            return texts.places(word, text);
        }

        @Override
        public BitSet candidates(ControlTexts texts) {
            return texts.having(word);
        }
    }

    /// Any word that is marked as written and begins so.
    record Beginning(String beginning) implements Query {

        @Override
        public Places in(ControlTexts texts, int text) {
            var places = Places.NONE;
            for (var word : texts.beginningWith(beginning)) {
                places = places.or(texts.places(word, text));
            }
            return places;
        }

        @Override
        public BitSet candidates(ControlTexts texts) {
            var candidates = new BitSet();
            texts.beginningWith(beginning).forEach(word -> candidates.or(texts.having(word)));
            return candidates;
        }
    }

    /// One after the other, with nothing between.
    record Phrase(List<Query> parts) implements Query {

        static Query of(List<Query> parts) {
            if (parts.size() == 1) {
                return parts.getFirst();
            }
            var phrases = new ArrayList<List<Query>>();
            phrases.add(List.of());
            for (var part : parts) {
                var longer = new ArrayList<List<Query>>();
                for (var alternative : part.alternatives()) {
                    phrases.forEach(phrase -> longer.add(joined(phrase, alternative)));
                }
                phrases.clear();
                phrases.addAll(longer);
            }
            return phrases.size() == 1
                    ? new Phrase(phrases.getFirst())
                    : new AnyOf(phrases.stream().<Query>map(Phrase::new).toList(), true);
        }

        private static List<Query> joined(List<Query> phrase, Query part) {
            var joined = new ArrayList<>(phrase);
            joined.add(part);
            return List.copyOf(joined);
        }

        @Override
        public Places in(ControlTexts texts, int text) {
            var places = parts.getFirst().in(texts, text);
            for (var part : parts.subList(1, parts.size())) {
                if (places.isEmpty()) {
                    break;
                }
                places = places.followedBy(part.in(texts, text));
            }
            return places;
        }

        @Override
        public BitSet candidates(ControlTexts texts) {
            return common(texts, parts);
        }
    }

    /// `open` where each member stays an alternative of its own within a phrase.
    record AnyOf(List<Query> members, boolean open) implements Query {

        static Query of(List<Query> members) {
            return members.size() == 1 ? members.getFirst() : new AnyOf(members, false);
        }

        @Override
        public Places in(ControlTexts texts, int text) {
            var places = Places.NONE;
            for (var member : members) {
                places = places.or(member.in(texts, text));
            }
            return places;
        }

        @Override
        public boolean isIn(ControlTexts texts, int text) {
            for (var member : members) {
                if (member.isIn(texts, text)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public BitSet candidates(ControlTexts texts) {
            var candidates = new BitSet();
            members.forEach(member -> candidates.or(member.candidates(texts)));
            return candidates;
        }

        @Override
        public List<Query> alternatives() {
            return open ? members : List.of(this);
        }
    }

    /// In either order, with so many words between at most.
    record Near(Query one, Query other, int most) implements Query {

        @Override
        public Places in(ControlTexts texts, int text) {
            var places = one.in(texts, text);
            if (places.isEmpty()) {
                return Places.NONE;
            }
            var others = other.in(texts, text);
            return places.then(others).or(others.then(places)).within(most);
        }

        @Override
        public BitSet candidates(ControlTexts texts) {
            return common(texts, List.of(one, other));
        }

        @Override
        public List<Query> alternatives() {
            return List.of(new Then(one, other, most), new Then(other, one, most));
        }
    }

    /// In this order, with so many words between at most.
    record Then(Query one, Query other, int most) implements Query {

        @Override
        public Places in(ControlTexts texts, int text) {
            var places = one.in(texts, text);
            return places.isEmpty()
                    ? Places.NONE
                    : places.then(other.in(texts, text)).within(most);
        }

        @Override
        public BitSet candidates(ControlTexts texts) {
            return common(texts, List.of(one, other));
        }

        @Override
        public List<Query> alternatives() {
            var alternatives = new ArrayList<Query>();
            for (var first : one.alternatives()) {
                other.alternatives().forEach(second -> alternatives.add(new Then(first, second, most)));
            }
            return alternatives;
        }
    }

    /// What many queries ask for, and the texts therefore remember.
    final class Remembered implements Query {

        private final Query query;

        Remembered(Query query) {
            this.query = query;
        }

        Query query() {
            return query;
        }

        @Override
        public Places in(ControlTexts texts, int text) {
            return texts.remembered(this).in(text);
        }

        @Override
        public BitSet candidates(ControlTexts texts) {
            return texts.remembered(this).candidates();
        }
    }

    private static BitSet common(ControlTexts texts, List<Query> parts) {
        var candidates = (BitSet) parts.getFirst().candidates(texts).clone();
        for (var part : parts.subList(1, parts.size())) {
            if (candidates.isEmpty()) {
                break;
            }
            candidates.and(part.candidates(texts));
        }
        return candidates;
    }
}
