package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tables laid out alike. What one of them leaves open, such as where a column ends, all of them together show.
final class Family<K extends Enum<K>> {

    static final double WIDE_GAP = 1.1;

    private final Header<K> first;
    private final List<Page> pages;
    private final ColumnNames<K> names;
    private final Alignment.Votes ofAll;
    private final List<Draft<K>> members = new ArrayList<>();
    private double @Nullable [] gutters;
    private @Nullable Ruling ruling;
    private double left = Double.NaN;

    Family(Header<K> first, List<Page> pages, ColumnNames<K> names, Alignment.Votes ofAll) {
        this.first = first;
        this.pages = pages;
        this.names = names;
        this.ofAll = ofAll;
    }

    boolean isLike(Header<K> header) {
        return first.isLike(header);
    }

    void add(Draft<K> member) {
        members.add(member);
    }

    /// Whether rules part the rows of these tables; if so, white space within a cell parts nothing.
    Ruling ruling() {
        if (ruling == null) {
            ruling = weighed(new Ruling(pages, Pitch.of(members), new Alignment(ofAll)));
        }
        return ruling;
    }

    Across<K> across(Header<K> header, List<Column<K>> columns) {
        return new Across<>(columns, header, left(), ruling(), names);
    }

    private Ruling weighed(Ruling fresh) {
        var columns = Boundaries.columns(first, pages, this);
        var across = new Across<>(columns, first, left(), fresh, names);
        var bands = new Bands<>(columns, fresh);
        for (var member : members) {
            weigh(member, columns.getFirst(), across, fresh);
            for (var stretch : Stretches.of(member.body(), across)) {
                fresh.alignment().weighRow(stretch, bands);
                bands.of(stretch).forEach(band -> fresh.alignment().weigh(band, bands));
            }
        }
        return fresh;
    }

    private void weigh(Draft<K> member, Column<K> firstColumn, Across<K> across, Ruling fresh) {
        var isFirst = !startsPage(member.header());
        for (var stretch : Stretches.of(member.body(), across)) {
            fresh.weighEnd(stretch.getLast());
            if (isFirst) {
                fresh.weighFirst(firstColumn.holds(stretch.getFirst().left()));
                isFirst = false;
            }
            Line above = null;
            for (var line : stretch) {
                if (!firstColumn.holds(line.left())) {
                    continue;
                }
                if (above != null) {
                    fresh.weigh(above, line);
                }
                above = line;
            }
        }
    }

    /// At the top of a page a table may go on from the page before, without its first cells.
    private boolean startsPage(Header<K> header) {
        return pages.get(header.page() - 1)
                .lines()
                .getFirst()
                .equals(header.lines().getFirst());
    }

    /// Where the white gutter after a column ends, for tables whose columns no rules part.
    double gutterAfter(int column) {
        if (gutters == null) {
            gutters = new double[first.titles().size()];
        }
        if (gutters[column] == 0) {
            var left = first.titles().get(column).box().left();
            var right = first.titles().get(column + 1).box().left();
            gutters[column] = Gutter.between(left, right, matter());
        }
        return gutters[column];
    }

    /// Where the tables begin: a centered head stands to the right of its column's edge.
    double left() {
        if (Double.isNaN(left)) {
            var head = first.titles().getFirst().box().left();
            var lefts = members.stream()
                    .flatMap(member -> member.body().stream())
                    .filter(Family::isParted)
                    .mapToDouble(Line::left)
                    .filter(edge -> edge < head)
                    .sorted()
                    .toArray();
            left = lefts.length == 0 ? head : lefts[lefts.length / 20];
        }
        return left;
    }

    /// Lines clearly larger than the tables' text, headings, and running text across them say nothing about the
    /// columns.
    private List<Line> matter() {
        var size = first.lines().getFirst().size();
        var width = first.titles().getLast().box().right() - left();
        return members.stream()
                .flatMap(member -> member.body().stream())
                .filter(line -> line.size() < 1.15 * size)
                .filter(line ->
                        isParted(line) || !(line.isBold() && line.words().size() > 1))
                .filter(line -> isParted(line) || line.right() - line.left() < 0.5 * width)
                .toList();
    }

    /// Whether a line has gaps in it wider than those between the words of a sentence.
    private static boolean isParted(Line line) {
        var words = line.words();
        for (var i = 1; i < words.size(); i++) {
            var gap = words.get(i).left() - words.get(i - 1).right();
            if (gap > WIDE_GAP * words.get(i).size() && !words.get(i - 1).isBullet()) {
                return true;
            }
        }
        return false;
    }
}
