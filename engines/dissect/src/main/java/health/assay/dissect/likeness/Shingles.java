package health.assay.dissect.likeness;

import java.util.Arrays;
import java.util.List;

/// The runs of three words in a wording, each as a number, sorted and without repeats.
final class Shingles {

    private static final int RUN = 3;

    private final int[] numbers;

    private Shingles(int[] numbers) {
        this.numbers = numbers;
    }

    static Shingles of(List<String> words) {
        var numbers = new int[Math.max(0, words.size() - RUN + 1)];
        for (var index = 0; index < numbers.length; index++) {
            var hash = 1;
            for (var word = index; word < index + RUN; word++) {
                hash = 31 * scattered(hash) + words.get(word).hashCode();
            }
            numbers[index] = scattered(hash);
        }
        return new Shingles(Arrays.stream(numbers).sorted().distinct().toArray());
    }

    static int scattered(int number) {
        var mixed = number * 0x9E3779B9;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }

    int[] numbers() {
        return numbers;
    }

    /// Runs in both, of all runs in either.
    double likeness(Shingles other) {
        var shared = 0;
        var mine = 0;
        var theirs = 0;
        while (mine < numbers.length && theirs < other.numbers.length) {
            if (numbers[mine] == other.numbers[theirs]) {
                shared++;
                mine++;
                theirs++;
            } else if (numbers[mine] < other.numbers[theirs]) {
                mine++;
            } else {
                theirs++;
            }
        }
        var all = numbers.length + other.numbers.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
