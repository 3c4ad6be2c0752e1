package health.assay.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What share of HIPAA's requirements a SOC 2 scope addresses, per rule and per group of safeguards.
///
/// - A requirement is *addressed* when a criterion in scope relates to it at {@link #ADDRESSES} or stronger, *partly
///   addressed* when criteria in scope relate to it only more weakly, and *not addressed* otherwise. NO_RELATIONSHIP
///   never counts.
/// - The denominator is every implementation specification and every standard that has none. A standard with
///   specifications is met by meeting them (164.306(d)(1)), so counting it too would count the same duty twice.
///   The other usual count, all standards and all specifications, is kept beside it; there a standard with
///   specifications is judged by its own entry in the crosswalk.
/// - General rules, definitions and paragraphs that are no standard or specification are in neither count.
/// - A requirement that is addressed is not thereby met: the crosswalk says for each one what remains.
///
/// Pure: the same crosswalk and the same criteria give the same figures.
public record Coverage(Set<String> criteria, Set<String> unknown, List<Line> lines) {

    /// "The same subject in good part" on the crosswalk's scale. Weaker relations touch only a part or an aspect.
    public static final int ADDRESSES = 5;

    private static final String FROM = "hipaa-164";
    private static final String TO = "soc2-2017";
    private static final String COMMON_CRITERIA = "security";

    public Coverage {
        criteria = Set.copyOf(criteria);
        unknown = Set.copyOf(unknown);
        lines = List.copyOf(lines);
    }

    /// A group of requirements, counted both ways.
    public record Line(String group, String title, Tally tally, Tally everything) {

        public int addressed() {
            return tally.addressed();
        }

        public int partly() {
            return tally.partly();
        }

        public int total() {
            return tally.total();
        }

        /// The figure with its working, for print.
        public String formula() {
            return ("%s: %s addressed (a criterion in scope relates at strength %d or more); %d more only in part, "
                            + "%d not at all. Counted: specifications, and standards without any. "
                            + "Counting every standard and every specification: %s.")
                    .formatted(title, tally.share(), ADDRESSES, tally.partly(), tally.not(), everything.share());
        }
    }

    /// How many requirements are addressed, partly addressed and not addressed.
    public record Tally(int addressed, int partly, int not) {

        public int total() {
            return addressed + partly + not;
        }

        /// Rounded down, so that 100 means all.
        public int percent() {
            return total() == 0 ? 0 : 100 * addressed / total();
        }

        public String share() {
            return "%d / %d = %d %%".formatted(addressed, total(), percent());
        }
    }

    /// The coverage of HIPAA by these criteria. Ids that are no criteria are reported as unknown and count for nothing.
    public static Coverage of(Library library, Set<String> criteria) {
        var soc2 = library.framework(TO);
        var unknown = criteria.stream()
                .filter(id -> soc2.requirement(id).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return of(library.framework(FROM), library.crosswalk(FROM, TO), criteria, unknown);
    }

    /// The coverage of HIPAA by these categories of SOC 2. The common criteria belong to every category's scope.
    public static Coverage ofCategories(Library library, Set<String> categories) {
        var soc2 = library.framework(TO);
        var groups = new TreeSet<>(categories);
        groups.add(COMMON_CRITERIA);
        var criteria = new TreeSet<String>();
        for (var group : groups) {
            var within = soc2.requirementsIn(group);
            if (within.isEmpty()) {
                throw new IllegalArgumentException("SOC 2 has no category '%s'".formatted(group));
            }
            within.forEach(criterion -> criteria.add(criterion.id()));
        }
        return of(library, criteria);
    }

    static Coverage of(Framework framework, Crosswalk crosswalk, Set<String> criteria, Set<String> unknown) {
        var lines = new ArrayList<Line>();
        for (var group : framework.groups()) {
            var line = line(framework, crosswalk, criteria, group);
            if (line.everything().total() > 0) {
                lines.add(line);
            }
        }
        return new Coverage(criteria, unknown, lines);
    }

    /// The line of a rule (`security`, `breach-notification`, `privacy`) or a group of safeguards below one.
    public Optional<Line> line(String group) {
        return lines.stream().filter(line -> line.group().equals(group)).findFirst();
    }

    private static Line line(Framework framework, Crosswalk crosswalk, Set<String> criteria, Framework.Group group) {
        var everything = framework.requirementsIn(group.id()).stream()
                .filter(Coverage::isStandardOrSpecification)
                .toList();
        var counted = everything.stream()
                .filter(Predicate.not(requirement -> hasSpecifications(framework, requirement)))
                .toList();
        return new Line(
                group.id(), group.title(), tally(counted, crosswalk, criteria), tally(everything, crosswalk, criteria));
    }

    private static boolean isStandardOrSpecification(Requirement requirement) {
        return requirement.kind() == Requirement.Kind.STANDARD
                || requirement.kind() == Requirement.Kind.IMPLEMENTATION_SPECIFICATION;
    }

    /// True of a standard with a specification anywhere below it. Specifications below a specification count on their
    /// own.
    private static boolean hasSpecifications(Framework framework, Requirement requirement) {
        return requirement.kind() == Requirement.Kind.STANDARD && leadsToSpecification(framework, requirement);
    }

    private static boolean leadsToSpecification(Framework framework, Requirement requirement) {
        return framework.children(requirement.id()).stream()
                .anyMatch(child -> child.kind() == Requirement.Kind.IMPLEMENTATION_SPECIFICATION
                        || leadsToSpecification(framework, child));
    }

    private static Tally tally(List<Requirement> requirements, Crosswalk crosswalk, Set<String> criteria) {
        var addressed = 0;
        var partly = 0;
        for (var requirement : requirements) {
            var strongest = strongest(crosswalk, requirement, criteria);
            if (strongest >= ADDRESSES) {
                addressed++;
            } else if (strongest > Relation.UNSTATED_STRENGTH) {
                partly++;
            }
        }
        return new Tally(addressed, partly, requirements.size() - addressed - partly);
    }

    private static int strongest(Crosswalk crosswalk, Requirement requirement, Set<String> criteria) {
        return crosswalk.entry(requirement.id()).stream()
                .flatMap(entry -> entry.relations().stream())
                .filter(relation -> relation.relates() && criteria.contains(relation.target()))
                .mapToInt(Relation::strength)
                .max()
                .orElse(Relation.UNSTATED_STRENGTH);
    }
}
