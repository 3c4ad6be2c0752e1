package health.assay.dissect.matrix;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.table.CellLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Turns the lines of a cell into text, list items on lines of their own.
final class CellText {

    private static final Pattern ENUMERATED = Pattern.compile("^(\\(?([0-9]{1,2}|[a-h]|[ivx]{1,4})[.)])\\s+(?=\\S)");

    private final Hyphens hyphens;

    CellText(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /// An item of a cell: its lines, without the bullet.
    record Item(List<CellLine> lines, boolean bulleted) {

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

    /// Items begin at bullets and after white space; lines before the first bullet are an item too.
    List<Item> items(List<CellLine> lines) {
        var items = new ArrayList<Item>();
        var margin = lines.stream()
                .filter(CellLine::startsWithBullet)
                .mapToDouble(CellLine::left)
                .min()
                .orElse(0);
        for (var line : lines) {
            var bulleted = line.startsWithBullet();
            var leavesList = !items.isEmpty() && items.getLast().bulleted() && !bulleted && line.left() < margin - 1;
            if (items.isEmpty() || bulleted || leavesList || standsApart(items.getLast(), line)) {
                items.add(new Item(new ArrayList<>(), bulleted));
            }
            items.getLast().lines().add(line);
        }
        return items;
    }

    private static boolean standsApart(Item item, CellLine line) {
        var above = item.lines().getLast();
        return above.page() == line.page() && line.baseline() - above.baseline() > 1.75 * line.size();
    }

    static String unbulleted(CellLine line) {
        return line.startsWithBullet()
                ? line.text().substring(line.words().getFirst().text().length()).strip()
                : line.text();
    }

    static boolean isEnumerated(String text) {
        return ENUMERATED.matcher(text).find();
    }
}
