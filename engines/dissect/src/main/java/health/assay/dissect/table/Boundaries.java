package health.assay.dissect.table;

import health.assay.dissect.page.Page;
import health.assay.dissect.page.Rule;
import java.util.ArrayList;
import java.util.List;

/// Finds where one column ends and the next begins: at an upright rule, else in the white gutter that the words leave.
final class Boundaries {

    private Boundaries() {}

    static <K extends Enum<K>> List<Column<K>> columns(Header<K> header, List<Page> pages, Family<K> family) {
        var titles = header.titles();
        var rules = pages.get(header.page() - 1).rules();
        var bounds = new ArrayList<Double>();
        for (var i = 0; i + 1 < titles.size(); i++) {
            bounds.add(between(i, header, rules, family));
        }
        var columns = new ArrayList<Column<K>>();
        for (var i = 0; i < titles.size(); i++) {
            var left = i == 0 ? Double.NEGATIVE_INFINITY : bounds.get(i - 1);
            var right = i == bounds.size() ? Double.POSITIVE_INFINITY : bounds.get(i);
            columns.add(new Column<>(titles.get(i).kind(), titles.get(i).text(), left, right));
        }
        return columns;
    }

    private static <K extends Enum<K>> double between(int left, Header<K> header, List<Rule> rules, Family<K> family) {
        var from = header.titles().get(left).box().left() + 2;
        var to = header.titles().get(left + 1).box().left() + 1;
        return rules.stream()
                .filter(rule -> !rule.isLevel()
                        && rule.top() < header.bottom()
                        && rule.bottom() > header.top()
                        && rule.x() > from
                        && rule.x() < to)
                .mapToDouble(Rule::x)
                .max()
                .orElseGet(() -> family.gutterAfter(left));
    }
}
