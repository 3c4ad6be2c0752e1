package health.assay.reliance.publish;

import health.assay.frameworks.Obligation;
import health.assay.reliance.RequirementStanding;
import health.assay.reliance.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Something to ask the vendor for, and the requirements it would answer.
public record Ask(String what, Standing standing, List<Clause> clauses) {

    private static final int FROM_ONE_STANDING_FIRST = 2;

    public Ask {
        clauses = List.copyOf(clauses);
    }

    /// What is missing, most pressing first: what failed, what nobody spoke of, what nobody tested, what is only near.
    /// Requests in the same words are one request.
    static List<Ask> of(List<RequirementStanding> standings, Law law) {
        var together = new LinkedHashMap<String, List<RequirementStanding>>();
        standings.stream()
                .filter(standing -> standing.needed() != null && isTheVendors(standing, law))
                .sorted(byWeight(law))
                .forEach(standing -> together.computeIfAbsent(String.valueOf(standing.needed()), _ -> new ArrayList<>())
                        .add(standing));
        return together.entrySet().stream().map(entry -> ask(entry, law)).toList();
    }

    /// What binds the covered entity alone is not asked of a vendor, unless its report speaks of it.
    private static boolean isTheVendors(RequirementStanding standing, Law law) {
        return switch (standing.standing()) {
            case EXCEPTION, DESCRIBED, TESTED -> true;
            case RELATED, OUTSIDE -> law.clause(standing.citation()).bindsBusinessAssociate();
        };
    }

    /// The few to lead with: no more than two of one standing before the others have had their turn.
    static List<Ask> first(int most, List<Ask> asks) {
        var chosen = new ArrayList<Ask>();
        for (var standing : List.of(Standing.EXCEPTION, Standing.OUTSIDE, Standing.DESCRIBED, Standing.RELATED)) {
            asks.stream()
                    .filter(ask -> ask.standing() == standing)
                    .limit(FROM_ONE_STANDING_FIRST)
                    .forEach(chosen::add);
        }
        asks.stream().filter(ask -> !chosen.contains(ask)).forEach(chosen::add);
        return chosen.stream().limit(most).toList();
    }

    private static Ask ask(Map.Entry<String, List<RequirementStanding>> entry, Law law) {
        var standings = entry.getValue();
        return new Ask(
                entry.getKey(),
                standings.getFirst().standing(),
                standings.stream()
                        .map(standing -> law.clause(standing.citation()))
                        .toList());
    }

    private static Comparator<RequirementStanding> byWeight(Law law) {
        return Comparator.<RequirementStanding>comparingInt(standing -> urgency(standing.standing()))
                .thenComparing(standing -> !law.clause(standing.citation()).bindsBusinessAssociate())
                .thenComparing(standing -> law.clause(standing.citation()).obligation() != Obligation.REQUIRED);
    }

    private static int urgency(Standing standing) {
        return switch (standing) {
            case EXCEPTION -> 0;
            case OUTSIDE -> 1;
            case DESCRIBED -> 2;
            case RELATED -> 3;
            case TESTED -> 4;
        };
    }
}
