package health.assay.dissect.likeness;

import health.assay.dissect.report.Dissection;
import java.util.Map;

/// A report that took part: its company's number, and how much in it was long enough to compare.
public record Compared(Dissection dissection, int company, Map<Matter, Integer> passages, int words) {

    public Compared {
        passages = Map.copyOf(passages);
    }

    public int of(Matter matter) {
        return passages.getOrDefault(matter, 0);
    }
}
