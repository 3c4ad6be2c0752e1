package health.assay.dissect.scan;

import health.assay.dissect.page.Word;
import health.assay.dissect.report.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes words of Tesseract's table: strokes taken for letters left out, bullets put right, sizes estimated.
final class ScannedWords {

    private static final Pattern STROKES = Pattern.compile("[|\\[\\]_—–=~¦{}!]+|[|\\[\\]]\\W*");
    private static final String MISREAD_BULLETS = "*¢©«»°·®+e¢-";
    private static final Pattern CRITERION = Pattern.compile("^(CC|A|PI|C|P)([1-9])[.,]{1,2}([0-9])");
    private static final double DOUBTFUL = 60;
    private static final double SURE = 80;

    private final double scale;
    private final List<Word> words = new ArrayList<>();
    private int doubtful;

    ScannedWords(int dpi) {
        this.scale = 72.0 / dpi;
    }

    List<Word> words() {
        return words;
    }

    int doubtful() {
        return doubtful;
    }

    void read(String table) {
        table.lines()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .filter(ScannedWords::isWord)
                .forEach(this::add);
        for (var i = 0; i + 1 < words.size(); i++) {
            if (isBullet(words.get(i), words.get(i + 1))) {
                words.set(i, renamed(words.get(i), "•"));
            }
        }
    }

    private static boolean isWord(String[] cells) {
        return cells.length >= 12
                && cells[0].equals("5")
                && !cells[11].isBlank()
                && !STROKES.matcher(cells[11].strip()).matches();
    }

    /// A lone mark that dust or a rule may have been taken for.
    private static boolean isSpeck(String text) {
        return text.length() == 1 && MISREAD_BULLETS.indexOf(text.charAt(0)) < 0 && !Character.isDigit(text.charAt(0));
    }

    private void add(String[] cells) {
        doubtful += Double.parseDouble(cells[10]) < DOUBTFUL ? 1 : 0;
        var text = cells[11].strip().replaceFirst("^[|\\[](?=\\w)", "").replaceFirst("(?<=\\w)[|\\]]$", "");
        text = CRITERION.matcher(text).replaceFirst("$1$2.$3");
        var left = Integer.parseInt(cells[6]) * scale;
        var top = Integer.parseInt(cells[7]) * scale;
        var right = left + Integer.parseInt(cells[8]) * scale;
        var bottom = top + Integer.parseInt(cells[9]) * scale;
        var hangs = text.chars().anyMatch(letter -> "gjpqyQ,;()".indexOf(letter) >= 0);
        var rises = text.chars()
                .anyMatch(letter ->
                        Character.isUpperCase(letter) || Character.isDigit(letter) || "bdfhklt()".indexOf(letter) >= 0);
        var share = (rises ? 0.7 : 0.48) + (hangs ? 0.2 : 0);
        var size = (bottom - top) / share;
        var baseline = hangs ? bottom - 0.2 * size : bottom;
        words.add(new Word(text, new Box(left, top, right, bottom), baseline, size, false));
    }

    private static boolean isBullet(Word mark, Word next) {
        return mark.text().length() == 1
                && MISREAD_BULLETS.indexOf(mark.text().charAt(0)) >= 0
                && Character.isUpperCase(next.text().charAt(0))
                && Math.abs(next.baseline() - mark.baseline()) < 8
                && next.left() - mark.right() > 4;
    }

    private static Word renamed(Word word, String text) {
        return new Word(text, word.box(), word.baseline(), word.size(), word.bold());
    }
}
