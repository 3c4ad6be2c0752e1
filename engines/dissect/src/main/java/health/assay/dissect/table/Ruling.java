package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.page.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The level rules between the lines of a table, and whether it is they that part its rows.
final class Ruling {

    private static final double WHITE_BAND = 0.55;

    private final List<Page> pages;
    private final Map<Integer, List<Rule>> levels = new HashMap<>();
    private int bands;
    private int ruledBands;

    Ruling(List<Page> pages) {
        this.pages = pages;
    }

    /// Counts the white bands between neighboring lines, and how many of them hold a rule.
    void weigh(List<Line> body) {
        for (var i = 1; i < body.size(); i++) {
            var above = body.get(i - 1);
            var below = body.get(i);
            if (above.page() != below.page() || !isWhite(above, below)) {
                continue;
            }
            bands++;
            if (!between(above, below).isEmpty()) {
                ruledBands++;
            }
        }
    }

    /// True where rules part the rows: then white space alone does not.
    boolean isRuled() {
        return ruledBands >= 3 && ruledBands >= 0.4 * bands;
    }

    static boolean isWhite(Line above, Line below) {
        return below.baseline() - above.baseline() > (1.25 + WHITE_BAND / 2) * Math.max(above.size(), below.size());
    }

    /// The level rules that run between two lines of a page.
    List<Rule> between(Line above, Line below) {
        var between = new ArrayList<Rule>();
        for (var rule : levels(above.page())) {
            if (rule.y() > above.baseline() - 0.1 * above.size() && rule.y() < below.baseline() - 0.45 * below.size()) {
                between.add(rule);
            }
        }
        return between;
    }

    private List<Rule> levels(int page) {
        return levels.computeIfAbsent(
                page,
                number -> pages.get(number - 1).rules().stream()
                        .filter(Rule::isLevel)
                        .toList());
    }
}
