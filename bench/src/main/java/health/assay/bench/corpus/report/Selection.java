package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Bank;
import health.assay.bench.corpus.content.Practice;
import health.assay.bench.corpus.plan.Option.Repeat;
import health.assay.bench.corpus.plan.Option.Shape;
import health.assay.bench.corpus.plan.Option.Size;
import health.assay.bench.corpus.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// Chooses practices so that most criteria have one, in the order of criteria.
final class Selection {

    private static final List<String> PARTS = List.of(
            "the clinical gateway",
            "the member portal",
            "the billing engine",
            "the reporting service",
            "the partner interface",
            "the mobile application",
            "the archive",
            "the scheduling module",
            "the identity store",
            "the data lake",
            "the message broker",
            "the document service");

    private final Plan plan;
    private final Bank bank;
    private final Random random;

    Selection(Plan plan, Bank bank, Random random) {
        this.plan = plan;
        this.bank = bank;
        this.random = random;
    }

    List<Practice> of(List<String> criteria) {
        var able = new ArrayList<>(bank.practices().stream()
                .filter(practice -> criteria.contains(practice.criteria().getFirst()))
                .toList());
        Collections.shuffle(able, random);
        var wanted = plan.get(Size.class).controls();
        var chosen = new ArrayList<Practice>();
        var covered = new HashSet<String>();
        for (var practice : able) {
            if (covered.add(practice.criteria().getFirst())) {
                chosen.add(practice);
            }
        }
        able.stream()
                .filter(practice -> !chosen.contains(practice))
                .limit(Math.max(0, wanted - chosen.size()))
                .forEach(chosen::add);
        multiply(chosen, wanted);
        return chosen.stream()
                .map(practice -> under(practice, criteria))
                .sorted(Comparator.comparing(
                                (Practice practice) -> practice.criteria().getFirst(), Criteria.ORDER)
                        .thenComparing(Practice::group))
                .toList();
    }

    /// A large report repeats its practices for one part of the system after the other.
    private void multiply(List<Practice> chosen, int wanted) {
        var once = List.copyOf(chosen);
        for (var round = 0; chosen.size() < wanted; round++) {
            var part = PARTS.get(round % PARTS.size())
                    + (round < PARTS.size() ? "" : " (site " + (round / PARTS.size() + 1) + ")");
            for (var practice : once) {
                if (chosen.size() < wanted) {
                    chosen.add(about(practice, part));
                }
            }
        }
    }

    private static Practice about(Practice practice, String part) {
        return new Practice(
                practice.key() + "/" + part,
                practice.group(),
                practice.criteria(),
                practice.hipaa(),
                "In respect of " + part + ": " + practice.text(),
                practice.tests(),
                practice.exception(),
                practice.response(),
                practice.quiet());
    }

    private Practice under(Practice practice, List<String> criteria) {
        var once = plan.is(Repeat.ONCE)
                && !plan.isAny(List.of(Shape.CRITERIA_MAP, Shape.CONTROL_MAP, Shape.CRITERIA_COLUMN));
        var kept = once
                ? List.of(practice.criteria().getFirst())
                : practice.criteria().stream()
                        .filter(criteria::contains)
                        .sorted(Criteria.ORDER)
                        .toList();
        return new Practice(
                practice.key(),
                practice.group(),
                kept,
                practice.hipaa(),
                practice.text(),
                practice.tests(),
                practice.exception(),
                practice.response(),
                practice.quiet());
    }
}
