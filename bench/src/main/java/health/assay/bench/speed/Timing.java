package health.assay.bench.speed;

import java.util.List;

/// What one tool took for one report, in seconds of wall time, one per round. No seconds: it could not be run.
record Timing(String tool, int pages, List<Double> seconds) {

    boolean measured() {
        return !seconds.isEmpty();
    }

    double fastest() {
        return per100(seconds.stream().sorted().toList().getFirst());
    }

    double median() {
        var sorted = seconds.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return per100(sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }

    double times(Timing other) {
        return median() / other.median();
    }

    private double per100(double taken) {
        return taken * 100 / pages;
    }
}
