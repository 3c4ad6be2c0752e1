package health.assay.dissect.table;

import health.assay.dissect.page.Word;
import java.util.List;
import java.util.regex.Pattern;

/// Tells numbers that count on, such as AC-1 and AC-2, from one number broken over two lines.
final class Numbers {

    private static final int LONGEST = 24;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile("([A-Z][\\w-]* )?[^\\s,]*\\d[^\\s,]*");

    private Numbers() {}

    /// Two whole numbers of one scheme: they differ in nothing but their digits.
    static boolean areAlike(String above, String below) {
        return above.length() <= LONGEST
                && below.length() <= LONGEST
                && Character.isDigit(below.charAt(below.length() - 1))
                && !above.equals(below)
                && shape(above).equals(shape(below));
    }

    /// What may number a row: a word or two, with a digit in it.
    static boolean isOne(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches();
    }

    static String text(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    private static String shape(String number) {
        return DIGITS.matcher(number).replaceAll("9");
    }
}
