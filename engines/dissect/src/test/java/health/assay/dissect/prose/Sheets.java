package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.page.Word;
import health.assay.dissect.report.Box;
import java.util.ArrayList;
import java.util.List;

/// Sets plain text as pages, for tests. `# `, `## ` and `### ` set headings, an empty line leaves space,
/// `===` turns the page, `|` goes to the next column, leading spaces indent.
final class Sheets {

    private static final double SIZE = 10;
    private static final double PITCH = 12.5;
    private static final double MARGIN = 64;
    private static final double COLUMN = 150;
    private static final double CHARACTER = 4.6;

    private Sheets() {}

    static List<Page> of(String text) {
        var pages = new ArrayList<Page>();
        var number = 1;
        for (var page : text.split("(?m)^===\\n", -1)) {
            pages.add(new Page(number, 612, 792, lines(page, number), List.of(), false));
            number++;
        }
        return pages;
    }

    static List<Line> lines(String text) {
        return lines(text, 1);
    }

    private static List<Line> lines(String text, int page) {
        var lines = new ArrayList<Line>();
        var y = 84.0;
        for (var row : text.split("\n", -1)) {
            if (row.isBlank()) {
                y += 0.6 * PITCH;
                continue;
            }
            lines.add(line(row, page, y));
            y += PITCH;
        }
        return lines;
    }

    private static Line line(String row, int page, double y) {
        var rank = rank(row);
        var bold = rank > 0;
        var size = bold ? SIZE * (1.5 - 0.15 * (rank - 1)) : SIZE;
        var text = bold ? row.substring(rank + 1) : row;
        var words = new ArrayList<Word>();
        var x = MARGIN + (text.length() - text.stripLeading().length()) * CHARACTER;
        var column = 0;
        for (var part : text.strip().split(" +")) {
            if (part.equals("|")) {
                column++;
                x = MARGIN + column * COLUMN;
                continue;
            }
            var width = part.length() * CHARACTER * size / SIZE;
            words.add(new Word(part, new Box(x, y - 0.78 * size, x + width, y + 0.22 * size), y, size, bold));
            x += width + 0.28 * size;
        }
        return new Line(page, words);
    }

    private static int rank(String row) {
        var rank = 0;
        while (rank < 3 && row.charAt(rank) == '#') {
            rank++;
        }
        return row.length() > rank && row.charAt(rank) == ' ' ? rank : 0;
    }
}
