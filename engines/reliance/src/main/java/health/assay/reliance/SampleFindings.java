package health.assay.reliance;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.ControlTest.Sample;
import health.assay.dissect.report.Report;
import health.assay.reliance.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Samples too small to say much about the population they were drawn from.
final class SampleFindings {

    private static final int LARGE_POPULATION = 250;
    private static final int ENOUGH_OF_LARGE = 25;
    private static final int SMALL_POPULATION = 10;
    private static final int TENTH = 10;
    private static final int FEWEST = 2;

    private SampleFindings() {}

    static List<Finding> of(Report report) {
        var small = new ArrayList<Control>();
        var examples = new ArrayList<Sample>();
        for (var control : report.controls()) {
            control.tests().stream()
                    .map(ControlTest::sample)
                    .filter(Objects::nonNull)
                    .filter(SampleFindings::isSmall)
                    .findFirst()
                    .ifPresent(sample -> {
                        small.add(control);
                        examples.add(sample);
                    });
        }
        if (small.isEmpty()) {
            return List.of();
        }
        var first = examples.getFirst();
        return List.of(new Finding(
                "testing.small-sample",
                Severity.LOW,
                "Small samples: %s%s, such as %d items of %d. A clean result says little there."
                        .formatted(
                                ControlNames.count(small.size()),
                                ControlNames.listed(small),
                                first.size(),
                                first.population()),
                small.getFirst().place()));
    }

    /// Auditors take about 25 of a large population and a tenth of a middling one; of a few, at least two.
    static boolean isSmall(Sample sample) {
        var population = sample.population();
        if (population == null) {
            return false;
        }
        if (population >= LARGE_POPULATION) {
            return sample.size() < ENOUGH_OF_LARGE;
        }
        if (population >= SMALL_POPULATION) {
            return sample.size() * TENTH < population || sample.size() < FEWEST;
        }
        return sample.size() < Math.min(FEWEST, population);
    }
}
