package health.assay.dissect.page;

import health.assay.dissect.report.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sets pages for tests, without a PDF: words at places, or a block of text in which every character has its place.
///
/// In a block, `===` turns the page, `#` as a row's first character sets the row bold, a row of dashes draws a level
/// rule wherever dashes stand, and `|` is an upright rule beside its row.
public final class Typeset {

    private static final double LEFT = 60;
    private static final double TOP = 120;
    private static final double CHARACTER = 5;
    private static final double PITCH = 12;
    private static final double SIZE = 9;

    private final int number;
    private final List<Word> words = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private double x = LEFT;
    private double y = TOP;
    private double size = SIZE;
    private boolean bold;

    private Typeset(int number) {
        this.number = number;
    }

    public static Typeset page(int number) {
        return new Typeset(number);
    }

    public static List<Page> pages(String block) {
        var pages = new ArrayList<Page>();
        for (var text : block.split("(?m)^===\\n", -1)) {
            pages.add(page(pages.size() + 1).block(text).set());
        }
        return pages;
    }

    public static List<Line> lines(List<Page> pages) {
        return pages.stream().flatMap(page -> page.lines().stream()).toList();
    }

    /// The left edge of a block's column of characters.
    public static double x(int column) {
        return LEFT + CHARACTER * column;
    }

    /// Goes to a place: x from the left, y of the baseline from the top.
    public Typeset at(double newX, double newY) {
        x = newX;
        y = newY;
        return this;
    }

    public Typeset size(double newSize) {
        size = newSize;
        return this;
    }

    public Typeset bold() {
        bold = true;
        return this;
    }

    public Typeset plain() {
        bold = false;
        return this;
    }

    /// Sets words one after another.
    public Typeset text(String text) {
        for (var word : text.split(" ")) {
            x = put(word, x, 0.5 * size * word.length()) + 0.28 * size;
        }
        return this;
    }

    public Typeset rule(double left, double top, double right, double bottom) {
        rules.add(new Rule(left, top, right, bottom));
        return this;
    }

    public Typeset block(String text) {
        for (var row : text.split("\n", -1)) {
            if (row.matches("[- ]*---[- ]*")) {
                levelRules(row);
                y += 4;
            } else {
                row(row);
                y += PITCH;
            }
        }
        bold = false;
        return this;
    }

    private void levelRules(String row) {
        var above = y - PITCH + 4;
        var run = java.util.regex.Pattern.compile("-+").matcher(row);
        while (run.find()) {
            rule(x(run.start()), above, x(run.end()), above);
        }
    }

    private void row(String row) {
        bold = row.startsWith("#");
        var run = java.util.regex.Pattern.compile("\\S+").matcher(bold ? " " + row.substring(1) : row);
        while (run.find()) {
            if (run.group().equals("|")) {
                rule(x(run.start()) + 2, y - 10, x(run.start()) + 2, y + 6);
            } else {
                put(run.group(), x(run.start()), CHARACTER * run.group().length() + 2);
            }
        }
    }

    private double put(String word, double left, double width) {
        words.add(new Word(word, new Box(left, y - 0.78 * size, left + width, y + 0.22 * size), y, size, bold));
        return left + width;
    }

    public Page set() {
        var baselines = words.stream().map(Word::baseline).distinct().sorted().toList();
        var lines = baselines.stream().map(this::line).toList();
        return new Page(number, 612, 792, lines, rules, false);
    }

    private Line line(double baseline) {
        return new Line(
                number,
                words.stream()
                        .filter(word -> word.baseline() == baseline)
                        .sorted(Comparator.comparingDouble(Word::left))
                        .toList());
    }
}
