package health.assay.dissect.matrix;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.table.CellLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns the lines of a cell into text, list items on lines of their own.
final class CellText {

    private static final Pattern NUMBERED = Pattern.compile("^\\(?([0-9]{1,2}|[a-h])[.)]\\s+(?=\\S)");

    private final Hyphens hyphens;

    CellText(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /// An item of a cell: its lines, and whether a bullet or a number begins it.
    record Item(List<CellLine> lines, boolean marked) {

        CellLine first() {
            return lines.getFirst();
        }
    }

    String join(List<CellLine> lines) {
        var text = new StringBuilder();
        var line = new StringBuilder();
        for (var item : items(lines)) {
            line.setLength(0);
            for (var cellLine : item.lines()) {
                hyphens.append(line, unbulleted(cellLine));
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        return text.toString();
    }

    /// Items begin at bullets, at numbers that count up, and after white space; lines before the first are an item too.
    List<Item> items(List<CellLine> lines) {
        var items = new ArrayList<Item>();
        var margin = lines.stream()
                .filter(CellLine::startsWithBullet)
                .mapToDouble(CellLine::left)
                .min()
                .orElse(0);
        var numbered = numbered(lines);
        for (var line : lines) {
            var marked = line.startsWithBullet() || numbered.contains(line);
            var leavesList = !items.isEmpty() && items.getLast().marked() && !marked && line.left() < margin - 1;
            if (items.isEmpty() || marked || leavesList || standsApart(items.getLast(), line)) {
                items.add(new Item(new ArrayList<>(), marked));
            }
            items.getLast().lines().add(line);
        }
        return items;
    }

    /// The lines that begin with 1, 2, 3 ... or a, b, c ... in order; a lone number is no list.
    private static Set<CellLine> numbered(List<CellLine> lines) {
        var numbered = new LinkedHashSet<CellLine>();
        var next = 1;
        for (var line : lines) {
            if (number(line) == next) {
                numbered.add(line);
                next++;
            }
        }
        return numbered.size() > 1 ? numbered : Set.of();
    }

    private static int number(CellLine line) {
        var matcher = NUMBERED.matcher(line.text());
        if (!matcher.find()) {
            return 0;
        }
        var mark = matcher.group(1);
        return Character.isDigit(mark.charAt(0)) ? Integer.parseInt(mark) : mark.charAt(0) - 'a' + 1;
    }

    private static boolean standsApart(Item item, CellLine line) {
        var above = item.lines().getLast();
        return above.page() == line.page() && line.baseline() - above.baseline() > 1.75 * line.size();
    }

    /// A line's words without the bullet or number before them.
    static String unbulleted(CellLine line) {
        var text = line.text();
        return line.startsWithBullet()
                ? text.substring(line.words().getFirst().text().length()).strip()
                : text;
    }
}
