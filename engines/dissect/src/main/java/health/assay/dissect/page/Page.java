package health.assay.dissect.page;

import java.util.List;

/// One page as displayed: its size in points, its lines from top to bottom, and the rules drawn on it.
public record Page(int number, double width, double height, List<Line> lines, List<Rule> rules, boolean recognized) {

    public Page {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    Page withLines(List<Line> kept) {
        return new Page(number, width, height, kept, rules, recognized);
    }

    public boolean isBlank() {
        return lines.isEmpty();
    }
}
