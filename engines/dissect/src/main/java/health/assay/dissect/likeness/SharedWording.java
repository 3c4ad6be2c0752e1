package health.assay.dissect.likeness;

import health.assay.dissect.likeness.Families.Occurrence;
import health.assay.dissect.likeness.Families.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts what each pair of reports shares, family by family.
final class SharedWording {

    /// Less than this share of words is not worth a line.
    private static final double LEAST_SHARE = 0.01;

    /// Wording that counts less than this is common to the reports compared.
    private static final double LEAST_WEIGHT = 0.1;

    private static final int PAIRS_WITH_PASSAGES = 100;
    private static final int MOST_PASSAGES = 60;

    /// What one report holds of a family: each of its wordings with the places.
    private record Holding(int report, Map<Wording, List<Occurrence>> wordings) {}

    private record Family(List<Holding> holdings, int companies, double weight) {}

    private record Found(SharedPassage passage, double telling) {}

    private final List<Compared> reports;
    private final int[] companyOf;
    private final int companies;
    private final List<Family> families = new ArrayList<>();
    private final Map<Long, PairTally> tallies = new HashMap<>();
    private int common;

    SharedWording(List<Compared> reports, List<List<Wording>> shared, int[] companyOf) {
        this.reports = reports;
        this.companyOf = companyOf;
        this.companies = (int) IntStream.of(companyOf).distinct().count();
        for (var wordings : shared) {
            var having = Families.companies(wordings, companyOf).size();
            var weight = weight(having, companies);
            if (weight < LEAST_WEIGHT) {
                common++;
            } else {
                families.add(new Family(holdings(wordings), having, weight));
            }
        }
        families.forEach(this::count);
    }

    int companies() {
        return companies;
    }

    int common() {
        return common;
    }

    /// 1 for what two companies share, falling to nearly nothing for what all of many have. Of few companies it cannot
    /// be told what is common.
    static double weight(int having, int companies) {
        return Math.log((companies + 1.0) / having) / Math.log((companies + 1.0) / 2);
    }

    private static List<Holding> holdings(List<Wording> wordings) {
        var byReport = new TreeMap<Integer, Holding>();
        for (var wording : wordings) {
            for (var place : wording.places()) {
                byReport.computeIfAbsent(place.report(), report -> new Holding(report, new HashMap<>()))
                        .wordings()
                        .computeIfAbsent(wording, _ -> new ArrayList<>())
                        .add(place);
            }
        }
        return List.copyOf(byReport.values());
    }

    private void count(Family family) {
        forEachPair(family, (left, right) -> {
            var tally = tallies.computeIfAbsent(key(left.report(), right.report()), _ -> new PairTally());
            left.wordings()
                    .forEach((wording, places) ->
                            tally.left().add(places, nearest(wording, right).likeness(), family.weight()));
            right.wordings()
                    .forEach((wording, places) ->
                            tally.right().add(places, nearest(wording, left).likeness(), family.weight()));
        });
    }

    private interface PairOfHoldings {
        void take(Holding left, Holding right);
    }

    private void forEachPair(Family family, PairOfHoldings each) {
        var holdings = family.holdings();
        for (var left = 0; left < holdings.size(); left++) {
            for (var right = left + 1; right < holdings.size(); right++) {
                if (companyOf[holdings.get(left).report()]
                        != companyOf[holdings.get(right).report()]) {
                    each.take(holdings.get(left), holdings.get(right));
                }
            }
        }
    }

    private record Nearest(List<Occurrence> places, double likeness) {}

    private static Nearest nearest(Wording wording, Holding holding) {
        var same = holding.wordings().get(wording);
        if (same != null) {
            return new Nearest(same, 1);
        }
        var nearest = new Nearest(List.of(), 0);
        for (var other : holding.wordings().entrySet()) {
            var likeness = wording.likeness(other.getKey());
            if (likeness >= Families.NEARLY && likeness > nearest.likeness()) {
                nearest = new Nearest(other.getValue(), likeness);
            }
        }
        return nearest;
    }

    List<LikePair> pairs() {
        var leading = tallies.entrySet().stream()
                .filter(entry -> share(entry.getKey(), entry.getValue()) >= LEAST_SHARE)
                .sorted(Comparator.<Map.Entry<Long, PairTally>>comparingDouble(
                                entry -> share(entry.getKey(), entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var found = passages(leading.stream()
                .limit(PAIRS_WITH_PASSAGES)
                .map(Map.Entry::getKey)
                .toList());
        return leading.stream()
                .map(entry -> pair(entry.getKey(), entry.getValue(), found.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private double share(long key, PairTally tally) {
        var words = reports.get(left(key)).words() + reports.get(right(key)).words();
        return (tally.left().words() + tally.right().words()) / words;
    }

    private LikePair pair(long key, PairTally tally, List<Found> found) {
        var left = reports.get(left(key));
        var right = reports.get(right(key));
        return new LikePair(
                left,
                right,
                share(key, tally),
                tally.left().shares(left),
                tally.right().shares(right),
                found.stream()
                        .sorted(Comparator.comparingDouble(Found::telling).reversed())
                        .limit(MOST_PASSAGES)
                        .map(Found::passage)
                        .toList());
    }

    private Map<Long, List<Found>> passages(List<Long> wanted) {
        var found = new HashMap<Long, List<Found>>();
        wanted.forEach(key -> found.put(key, new ArrayList<>()));
        for (var family : families) {
            forEachPair(family, (left, right) -> {
                var of = found.get(key(left.report(), right.report()));
                if (of != null) {
                    found(family, left, right).forEach(of::add);
                }
            });
        }
        return found;
    }

    private static Stream<Found> found(Family family, Holding left, Holding right) {
        return left.wordings().entrySet().stream().flatMap(entry -> {
            var nearest = nearest(entry.getKey(), right);
            var place = entry.getValue().getFirst();
            return nearest.places().stream()
                    .limit(1)
                    .map(other -> new Found(
                            new SharedPassage(place.passage(), other.passage(), nearest.likeness(), family.companies()),
                            place.words() * family.weight() * nearest.likeness()));
        });
    }

    private static long key(int left, int right) {
        return (long) left << 32 | right;
    }

    private static int left(long key) {
        return (int) (key >> 32);
    }

    private static int right(long key) {
        return (int) key;
    }
}
