package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What a company changes in its practices from one report to the next: a few are dropped, a few reworded, and one is
/// taken apart from the rest by its own new words.
final class NextYear {

    private static final int DROPPED_OF = 12;
    private static final int REWORDED_OF = 8;
    private static final List<String> SINCE = List.of(
            " Results are kept for three years.",
            " The owner confirms this in the governance tool.",
            " Overdue items go to the risk committee.");

    private final Random random;

    NextYear(long seed) {
        this.random = new Random(seed * 31 + 1);
    }

    Random random() {
        return random;
    }

    /// A practice is dropped only where its criterion keeps another.
    List<Practice> of(List<Practice> practices) {
        var kept = new ArrayList<Practice>();
        for (var practice : practices) {
            var criterion = practice.criteria().getFirst();
            var isAlone = practices.stream()
                            .filter(other -> other.criteria().getFirst().equals(criterion))
                            .count()
                    < 2;
            if (isAlone || random.nextInt(DROPPED_OF) > 0) {
                kept.add(random.nextInt(REWORDED_OF) > 0 ? practice : reworded(practice));
            }
        }
        return kept;
    }

    private Practice reworded(Practice practice) {
        return new Practice(
                practice.key(),
                practice.group(),
                practice.criteria(),
                practice.hipaa(),
                practice.text() + SINCE.get(random.nextInt(SINCE.size())),
                practice.tests(),
                practice.exception(),
                practice.response(),
                practice.quiet());
    }

    /// Of what failed, the first still fails.
    static List<Tested> withOneRecurring(List<Tested> before, List<Tested> now) {
        var failed =
                before.stream().filter(control -> control.failed().isPresent()).findFirst();
        return now.stream()
                .map(control -> failed.filter(old -> old.text().equals(control.text()))
                        .map(old -> again(control, old))
                        .orElse(control))
                .toList();
    }

    private static Tested again(Tested control, Tested old) {
        return new Tested(
                control.number(),
                control.id(),
                control.group(),
                control.criteria(),
                control.text(),
                old.trials(),
                old.response(),
                control.hipaa());
    }
}
