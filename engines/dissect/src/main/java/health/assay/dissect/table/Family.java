package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tables laid out alike. What one of them leaves open, such as where a column ends, all of them together show.
final class Family<K extends Enum<K>> {

    private final Header<K> first;
    private final List<Page> pages;
    private final List<Draft<K>> members = new ArrayList<>();
    private double @Nullable [] gutters;
    private @Nullable Ruling ruling;

    Family(Header<K> first, List<Page> pages) {
        this.first = first;
        this.pages = pages;
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
            ruling = weighed(new Ruling(pages));
        }
        return ruling;
    }

    private Ruling weighed(Ruling fresh) {
        var columns = Boundaries.columns(first, pages, this);
        var across = new Across<>(columns, first, fresh);
        for (var member : members) {
            Line above = null;
            for (var line : member.body()) {
                var inCell = !across.is(line);
                if (above != null
                        && inCell
                        && above.page() == line.page()
                        && columns.getFirst().holds(line.left())) {
                    fresh.weigh(above, line);
                }
                above = inCell ? line : null;
            }
        }
        return fresh;
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

    /// Lines clearly larger than the tables' text, or starting left of it, say nothing about the columns.
    private List<Line> matter() {
        var size = first.lines().getFirst().size();
        var left = first.titles().getFirst().box().left();
        return members.stream()
                .flatMap(member -> member.body().stream())
                .filter(line -> line.size() < 1.15 * size && line.left() > left - 4)
                .toList();
    }
}
