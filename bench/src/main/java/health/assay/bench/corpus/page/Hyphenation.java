package health.assay.bench.corpus.page;

import java.util.function.Predicate;

/// Cuts long words between two consonants, or before a consonant that follows a vowel. Good enough to look real.
final class Hyphenation {

    private static final String VOWELS = "aeiouy";
    private static final int SHORTEST = 7;

    private Hyphenation() {}

    /// Where to cut so that the head fits; 0 where there is no such place.
    static int cut(String word, Predicate<String> fits) {
        var letters = word.length();
        while (letters > 0 && !Character.isLetter(word.charAt(letters - 1))) {
            letters--;
        }
        if (letters < SHORTEST || !word.substring(1, letters).chars().allMatch(Character::isLowerCase)) {
            return 0;
        }
        for (var at = letters - 3; at >= 3; at--) {
            if (between(word, at) && fits.test(word.substring(0, at))) {
                return at;
            }
        }
        return 0;
    }

    private static boolean between(String word, int at) {
        return vowel(word, at - 2) && !vowel(word, at - 1) && !vowel(word, at) && vowel(word, at + 1)
                || vowel(word, at - 1) && !vowel(word, at) && vowel(word, at + 1);
    }

    private static boolean vowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
