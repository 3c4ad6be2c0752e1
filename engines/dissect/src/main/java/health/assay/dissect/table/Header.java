package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.report.Box;
import java.util.List;

/// A recognized header row: its lines, and the titles it sets over the columns.
public record Header<K extends Enum<K>>(List<Line> lines, List<Title<K>> titles) {

    public Header {
        lines = List.copyOf(lines);
        titles = List.copyOf(titles);
    }

    /// A column's title, and where its words stand.
    public record Title<K extends Enum<K>>(K kind, String text, Box box) {}

    public int page() {
        return lines.getFirst().page();
    }

    double top() {
        return lines.getFirst().box().top();
    }

    double bottom() {
        return lines.getLast().box().bottom();
    }

    /// The same titles at the same spots: the same table, or one laid out alike.
    boolean isLike(Header<K> other) {
        if (titles.size() != other.titles.size()) {
            return false;
        }
        for (var i = 0; i < titles.size(); i++) {
            var mine = titles.get(i);
            var theirs = other.titles.get(i);
            if (mine.kind() != theirs.kind()
                    || Math.abs(mine.box().left() - theirs.box().left()) > 4) {
                return false;
            }
        }
        return true;
    }
}
