package health.assay.reliance.concepts;

import java.util.Arrays;

/// Where something stands in one text: its places in order, none within another, each with its first and last word and
/// with how many words lie between its parts.
final class Places {

    static final Places NONE = new Places(0);

    private static final int NUMBERS = 3;

    private int[] numbers;
    private int count;

    Places() {
        this(2);
    }

    private Places(int most) {
        numbers = new int[most * NUMBERS];
    }

    void add(int first, int last, int between) {
        var end = count * NUMBERS;
        if (end == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(2, count * 2) * NUMBERS);
        }
        numbers[end] = first;
        numbers[end + 1] = last;
        numbers[end + 2] = between;
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    private int first(int place) {
        return numbers[place * NUMBERS];
    }

    private int last(int place) {
        return numbers[place * NUMBERS + 1];
    }

    private int between(int place) {
        return numbers[place * NUMBERS + 2];
    }

    private void add(Places other, int place) {
        add(other.first(place), other.last(place), other.between(place));
    }

    /// The places of both, without those that hold another.
    Places or(Places other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        var both = new Places(count + other.count);
        var mine = 0;
        var its = 0;
        while (mine < count || its < other.count) {
            if (its == other.count || (mine < count && isBefore(mine, other, its))) {
                both.addUnlessAround(this, mine++);
            } else {
                both.addUnlessAround(other, its++);
            }
        }
        return both;
    }

    /// By where they end, the shorter first.
    private boolean isBefore(int mine, Places other, int its) {
        if (last(mine) != other.last(its)) {
            return last(mine) < other.last(its);
        }
        if (first(mine) != other.first(its)) {
            return first(mine) > other.first(its);
        }
        return between(mine) <= other.between(its);
    }

    private void addUnlessAround(Places other, int place) {
        if (count == 0 || other.first(place) > first(count - 1)) {
            add(other, place);
        }
    }

    /// Each place of this followed by the nearest of the other, without overlap, as short as can be.
    Places then(Places other) {
        var pairs = new Places();
        var mine = 0;
        var its = -1;
        while (mine < count) {
            do {
                its++;
            } while (its < other.count && other.first(its) <= last(mine));
            if (its == other.count) {
                break;
            }
            while (mine + 1 < count && last(mine + 1) < other.first(its)) {
                mine++;
            }
            pairs.add(first(mine), other.last(its), other.first(its) - last(mine) - 1);
            mine++;
        }
        return pairs;
    }

    /// Each place of this followed at once by one of the other.
    Places followedBy(Places other) {
        var pairs = new Places();
        var its = 0;
        for (var mine = 0; mine < count; mine++) {
            while (its < other.count && other.first(its) <= last(mine)) {
                its++;
            }
            if (its < other.count && other.first(its) == last(mine) + 1) {
                pairs.add(first(mine), other.last(its), 0);
            }
        }
        return pairs;
    }

    /// Those whose parts stand within so many words of each other.
    Places within(int most) {
        var near = new Places();
        for (var place = 0; place < count; place++) {
            if (between(place) <= most) {
                near.add(this, place);
            }
        }
        return near;
    }
}
