package health.assay.reliance;

import health.assay.dissect.report.Category;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Report;
import health.assay.frameworks.Crosswalk;
import health.assay.frameworks.Framework;
import health.assay.frameworks.Library;
import health.assay.frameworks.Relation;
import health.assay.frameworks.Requirement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The standing of each HIPAA requirement in one report.
final class Standings {

    private final Framework hipaa;
    private final Framework soc2;
    private final Map<String, Set<String>> criteriaOn;

    Standings(Library library) {
        this.hipaa = library.framework("hipaa-164");
        this.soc2 = library.framework("soc2-2017");
        this.criteriaOn = criteriaOn(library.crosswalk("hipaa-164", "soc2-2017"));
    }

    private static Map<String, Set<String>> criteriaOn(Crosswalk crosswalk) {
        var criteria = new HashMap<String, Set<String>>();
        for (var entry : crosswalk.entries()) {
            var targets = new HashSet<String>();
            entry.relations().stream()
                    .filter(relation -> relation.relation() != Relation.Kind.NO_RELATIONSHIP)
                    .forEach(relation -> targets.add(relation.target()));
            criteria.put(entry.requirement(), targets);
        }
        return criteria;
    }

    List<RequirementStanding> of(Report report, List<ControlReading> controls) {
        var scope = scope(report);
        return hipaa.requirements().stream()
                .filter(Standings::asksSomething)
                .map(requirement -> of(requirement, controls, scope))
                .toList();
    }

    /// Definitions and rules on how to read the rule ask nothing that a report could show.
    private static boolean asksSomething(Requirement requirement) {
        return switch (requirement.kind()) {
            case GENERAL_RULE, DEFINITION -> false;
            case STANDARD,
                    IMPLEMENTATION_SPECIFICATION,
                    PARAGRAPH,
                    CRITERION,
                    FUNCTION,
                    CATEGORY,
                    SUBCATEGORY,
                    CONTROL -> true;
        };
    }

    private RequirementStanding of(Requirement requirement, List<ControlReading> controls, Set<String> scope) {
        var addressing = Bearing.addressing(requirement.id(), controls);
        if (!addressing.isEmpty()) {
            var standing = Bearing.standing(addressing);
            return new RequirementStanding(
                    requirement.id(),
                    standing,
                    Bearing.support(addressing),
                    Needed.of(requirement, standing, addressing));
        }
        var contributing = Bearing.contributing(requirement.id(), controls);
        var related = !contributing.isEmpty() || isIn(scope, requirement.id());
        return new RequirementStanding(
                requirement.id(),
                related ? Standing.RELATED : Standing.OUTSIDE,
                Bearing.support(contributing),
                requirement.ask());
    }

    private boolean isIn(Set<String> scope, String requirement) {
        return criteriaOn.getOrDefault(requirement, Set.of()).stream().anyMatch(scope::contains);
    }

    /// The common criteria are part of every SOC 2; the others come with their categories.
    private Set<String> scope(Report report) {
        var scope = new HashSet<String>();
        for (var criterion : soc2.requirements()) {
            if (Criterion.isOne(criterion.id()) && isIn(report.categories(), new Criterion(criterion.id()))) {
                scope.add(criterion.id());
            }
        }
        report.criteriaListed().forEach(criterion -> scope.add(criterion.id()));
        return scope;
    }

    private static boolean isIn(Set<Category> categories, Criterion criterion) {
        return criterion.category() == Category.SECURITY || categories.contains(criterion.category());
    }
}
