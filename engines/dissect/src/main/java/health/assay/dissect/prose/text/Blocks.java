package health.assay.dissect.prose.text;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sets lines into headings, paragraphs and list items by distance, indentation, marks and weight.
public final class Blocks {

    /// Sub-heads that are known by their words where type does not set them apart.
    private static final Pattern KNOWN = Pattern.compile(
            "(?i)(?:scope|opinion|(?:qualified|adverse|unmodified) opinion|disclaimer of opinion|(?:basis|grounds|reasons?) (?:for|of) .{3,40}|restrict(?:ed|ion on) use|inherent limitations"
                    + "|other matters?|emphasis of (?:a )?matter|description of tests of controls"
                    + "|.{0,60}\\b(?:auditors?|organization|management|accountants?)['’]?s?['’]? responsibilit(?:y|ies)"
                    + "|complementary (?:user|customer|client|subservice).{0,80}|subservice organizations?(?: .{0,40})?|user (?:entity|control) (?:responsibilities|considerations|controls).{0,40})");

    private final List<Line> lines;
    private final Hyphens hyphens;
    private final double pitch;
    private final double usual;
    private final double right;
    private final List<Block> blocks = new ArrayList<>();
    private List<Line> open = new ArrayList<>();
    private String mark = "";
    private boolean heading;

    private Blocks(List<Line> lines, Hyphens hyphens) {
        this.lines = lines;
        this.hyphens = hyphens;
        pitch = Sizes.pitch(lines);
        usual = Sizes.usual(lines);
        right = lines.stream()
                .mapToDouble(Line::right)
                .sorted()
                .skip(lines.size() * 9L / 10)
                .findFirst()
                .orElse(500);
    }

    static List<Block> of(List<Line> lines, Hyphens hyphens) {
        return new Blocks(lines, hyphens).set();
    }

    private List<Block> set() {
        for (var index = 0; index < lines.size(); index++) {
            take(index);
        }
        close();
        return List.copyOf(blocks);
    }

    private void take(int index) {
        var line = lines.get(index);
        var isHeading = isHeading(index);
        var begins = Marks.of(line);
        if (open.isEmpty()
                || isHeading != heading
                || (isHeading ? !continuesHeading(line) : !continues(line, begins))) {
            close();
            heading = isHeading;
            mark = isHeading ? "" : begins;
        }
        open.add(line);
    }

    private void close() {
        if (!open.isEmpty()) {
            var kind = heading ? Block.Kind.HEADING : mark.isEmpty() ? Block.Kind.PARAGRAPH : Block.Kind.ITEM;
            var body = mark.isEmpty() ? open : Marks.withoutFirst(open);
            blocks.add(new Block(kind, mark, List.copyOf(open), Passage.of(body, hyphens)));
        }
        open = new ArrayList<>();
        mark = "";
    }

    private boolean isHeading(int index) {
        var line = lines.get(index);
        if (Marks.isBullet(line)) {
            return false;
        }
        var text = line.text();
        if (line.words().size() > 22 || text.endsWith(".") && text.length() > 60) {
            return false;
        }
        if (line.isBold()) {
            return true;
        }
        return stands(index) && (KNOWN.matcher(text.strip()).matches() || isLarge(index));
    }

    /// Larger type makes a heading where the line does not read as part of a sentence: sizes in a scan are uncertain.
    private boolean isLarge(int index) {
        var line = lines.get(index);
        var text = line.text();
        if (line.size() <= 1.06 * usual || line.words().size() > 16 || endsSentence(text) || text.endsWith(",")) {
            return false;
        }
        var next = index + 1 < lines.size() ? lines.get(index + 1) : line;
        var goesOn = next != line
                && Character.isLowerCase(next.text().charAt(0))
                && (next.page() != line.page() || gap(line, next) < 1.25 * pitch);
        return !goesOn && (line.right() < 0.8 * right || Names.isCapitalized(text));
    }

    private boolean stands(int index) {
        if (index == 0) {
            return true;
        }
        var before = lines.get(index - 1);
        return before.page() != lines.get(index).page()
                || gap(before, lines.get(index)) > 1.2 * pitch
                || endsSentence(before.text())
                || heading;
    }

    private boolean continuesHeading(Line line) {
        var last = open.getLast();
        return line.page() == last.page()
                && Math.abs(line.size() - last.size()) < 0.3
                && line.isBold() == last.isBold()
                && gap(last, line) < 1.6
                && last.right() > 0.6 * right;
    }

    private boolean continues(Line line, String begins) {
        var last = open.getLast();
        var ended = endsSentence(last.text());
        if (!begins.isEmpty() && (Marks.isBullet(line) || ended || isSet(line, last))) {
            return false;
        }
        if (line.page() != last.page()) {
            return !ended || Character.isLowerCase(line.text().charAt(0));
        }
        if (gap(last, line) > 1.25 * pitch) {
            return false;
        }
        var isShort = last.right() < 0.82 * right;
        var isOutdented = !mark.isEmpty() && line.left() < textLeft() - 2;
        return !(ended && (isShort || isOutdented));
    }

    /// Whether a number begins an item although the line before does not end a sentence: it stands as the first one
    /// did.
    private boolean isSet(Line line, Line last) {
        return Marks.isNumber(mark)
                        && Math.abs(line.left() - open.getFirst().left()) < 3
                        && (last.left() > line.left() + 3 || Marks.follows(mark, Marks.of(line)))
                || gap(last, line) > 1.25 * pitch;
    }

    private double textLeft() {
        return open.getFirst().words().get(1).left();
    }

    private static double gap(Line before, Line line) {
        return (line.baseline() - before.baseline()) / line.size();
    }

    public static boolean endsSentence(String text) {
        var end = text.length() - 1;
        while (end > 0 && "”\"')’".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".:;!?".indexOf(text.charAt(end)) >= 0;
    }
}
