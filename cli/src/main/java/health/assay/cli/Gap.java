package health.assay.cli;

import health.assay.frameworks.Coverage;
import health.assay.frameworks.Crosswalk;
import health.assay.frameworks.Entry;
import health.assay.frameworks.Framework;
import health.assay.frameworks.Library;
import health.assay.frameworks.Planning;
import health.assay.frameworks.Relation;
import health.assay.frameworks.Requirement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a SOC 2 scope leaves open under HIPAA: the coverage, and what remains of each requirement.
record Gap(Set<SocCategory> have, Coverage coverage, List<Remainder> remainders, Planning planning) {

    enum Reach {
        ADDRESSED,
        PARTLY,
        NOT
    }

    /// What is left of one requirement, and what satisfies it where no criterion contributes.
    record Remainder(
            Requirement requirement,
            Reach reach,
            List<String> criteria,
            String remains,
            @Nullable String satisfiedBy) {}

    static Gap of(Library library, Need need, Set<SocCategory> categories) {
        var have = EnumSet.of(SocCategory.SECURITY);
        have.addAll(categories);
        var groups = new TreeSet<>(have.stream().map(SocCategory::toString).toList());
        var coverage = Coverage.ofCategories(library, groups);
        var hipaa = need.in(library);
        var crosswalk = library.crosswalk(hipaa.id(), "soc2-2017");
        return new Gap(have, coverage, remainders(hipaa, crosswalk, coverage), library.planning());
    }

    private static List<Remainder> remainders(Framework hipaa, Crosswalk crosswalk, Coverage coverage) {
        return hipaa.requirements().stream()
                .filter(requirement -> requirement.kind() == Requirement.Kind.STANDARD
                        || requirement.kind() == Requirement.Kind.IMPLEMENTATION_SPECIFICATION)
                .flatMap(requirement -> crosswalk.entry(requirement.id()).stream()
                        .map(entry -> remainder(requirement, entry, coverage.criteria())))
                .toList();
    }

    private static Remainder remainder(Requirement requirement, Entry entry, Set<String> inScope) {
        var bearing = entry.relations().stream()
                .filter(relation -> relation.relation() != Relation.Kind.NO_RELATIONSHIP)
                .filter(relation -> inScope.contains(relation.target()))
                .toList();
        var strongest = bearing.stream().mapToInt(Relation::strength).max().orElse(0);
        var reach = strongest >= Coverage.ADDRESSES ? Reach.ADDRESSED : strongest > 0 ? Reach.PARTLY : Reach.NOT;
        return new Remainder(
                requirement,
                reach,
                bearing.stream().map(Relation::target).toList(),
                entry.remains(),
                entry.satisfiedBy());
    }
}
