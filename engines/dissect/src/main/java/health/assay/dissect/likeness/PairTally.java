package health.assay.dissect.likeness;

import health.assay.dissect.likeness.Families.Occurrence;
import java.util.List;
import java.util.stream.Stream;

/// What two reports share, counted from each side.
record PairTally(Side left, Side right) {

    PairTally() {
        this(new Side(), new Side());
    }

    /// Weighed words, and plain counts of passages.
    static final class Side {

        private final int[] identical = new int[Matter.values().length];
        private final int[] nearly = new int[Matter.values().length];
        private double words;

        void add(List<Occurrence> places, double likeness, double weight) {
            if (likeness == 0) {
                return;
            }
            for (var place : places) {
                var counts = likeness == 1 ? identical : nearly;
                counts[place.passage().matter().ordinal()]++;
                words += place.words() * weight * likeness;
            }
        }

        double words() {
            return words;
        }

        List<Share> shares(Compared report) {
            return Stream.of(Matter.values())
                    .map(matter ->
                            new Share(matter, identical[matter.ordinal()], nearly[matter.ordinal()], report.of(matter)))
                    .toList();
        }
    }
}
