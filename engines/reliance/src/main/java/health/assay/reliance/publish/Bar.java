package health.assay.reliance.publish;

import health.assay.reliance.Standing;
import java.util.ArrayList;
import java.util.List;

/// A tally as lengths that fill a bar exactly; whatever is not zero keeps a mark of its own.
record Bar(List<Segment> segments) {

    record Segment(Standing standing, int start, int length) {}

    Bar {
        segments = List.copyOf(segments);
    }

    /// Thousandths as a percentage for a drawing.
    static String share(int thousandths) {
        return "%d.%d%%".formatted(thousandths / 10, thousandths % 10);
    }

    static Bar of(Tally tally, int cells) {
        var present = new ArrayList<Standing>();
        for (var standing : Standing.values()) {
            if (tally.count(standing) > 0) {
                present.add(standing);
            }
        }
        var spare = cells - present.size();
        var segments = new ArrayList<Segment>();
        var counted = 0;
        var start = 0;
        for (var index = 0; index < present.size(); index++) {
            counted += tally.count(present.get(index));
            var end = index + 1 + Math.toIntExact(Math.round((double) spare * counted / tally.all()));
            segments.add(new Segment(present.get(index), start, end - start));
            start = end;
        }
        return new Bar(segments);
    }
}
