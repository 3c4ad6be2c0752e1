package health.assay.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the content must hold, whoever edits it. Counts are of the text, with its citation, not of our files.
class ContentTest {

    /// Words that give a verdict; Assay gives none.
    private static final Pattern VERDICT = Pattern.compile(
            "\\b(compliant|non-?compliant|certified|guarantee[sd]?|(is|are|be|fully) (secure|safe))\\b",
            Pattern.CASE_INSENSITIVE);

    private final Library library = Library.bundled();
    private final Framework hipaa = library.framework("hipaa-164");
    private final Framework soc2 = library.framework("soc2-2017");

    @Test
    void theTrustServicesCriteriaAreSixtyOne() {
        var perCategory = soc2.groups().stream()
                .filter(group -> group.parent() == null)
                .collect(Collectors.toMap(
                        Framework.Group::id,
                        group -> soc2.requirementsIn(group.id()).size()));

        assertThat(soc2.requirements())
                .hasSize(61) // TSP section 100 (2017)
                .allMatch(criterion -> criterion.kind() == Requirement.Kind.CRITERION)
                .allMatch(criterion -> criterion.pointsOfFocus() != null);
        assertThat(perCategory)
                .containsEntry("security", 33)
                .containsEntry("availability", 3)
                .containsEntry("processing-integrity", 5)
                .containsEntry("confidentiality", 2)
                .containsEntry("privacy", 18);
    }

    @Test
    void part164HasEightyFiveStandardsAndOneHundredFourteenSpecifications() {
        assertThat(count(hipaa.requirements(), STANDARD)).isEqualTo(85); // 45 CFR 164, subparts A, C, D, E
        assertThat(count(hipaa.requirements(), SPECIFICATION)).isEqualTo(114);
    }

    @Test
    void theSecurityRuleHasTwentyTwoStandardsOfWhichSevenStandAlone() {
        var security = hipaa.requirementsIn("security");

        var alone = security.stream()
                .filter(STANDARD.and(REQUIRED))
                .map(Requirement::id)
                .toList();

        assertThat(count(security, STANDARD)).isEqualTo(22); // 45 CFR 164.308-164.316, appendix A to subpart C
        assertThat(alone)
                .containsExactly(
                        "164.308(a)(2)",
                        "164.308(a)(8)",
                        "164.310(b)",
                        "164.310(c)",
                        "164.312(b)",
                        "164.312(d)",
                        "164.316(a)");
    }

    @Test
    void theSecurityRuleHasFortySixSpecificationsOfWhichTwentyTwoAreAddressable() {
        var security = hipaa.requirementsIn("security");

        assertThat(count(security, SPECIFICATION)).isEqualTo(46); // 45 CFR 164.308-164.316
        assertThat(count(security, SPECIFICATION.and(REQUIRED))).isEqualTo(24);
        assertThat(count(security, SPECIFICATION.and(ADDRESSABLE))).isEqualTo(22);
        assertThat(security).filteredOn(ADDRESSABLE).allMatch(SPECIFICATION);
    }

    @Test
    void obligationsAreToldOnlyWhereTheSecurityRuleTellsThem() {
        var security = new HashSet<>(hipaa.requirementsIn("security"));

        assertThat(hipaa.requirements())
                .filteredOn(requirement -> requirement.obligation() != null)
                .allMatch(security::contains);
    }

    @Test
    void theFrameworkOfNistHasSixFunctionsAndOneHundredSixSubcategories() {
        var csf = library.framework("nist-csf-2.0").requirements();

        assertThat(count(csf, ofKind(Requirement.Kind.FUNCTION))).isEqualTo(6); // NIST CSWP 29, table 1
        assertThat(count(csf, ofKind(Requirement.Kind.CATEGORY))).isEqualTo(22);
        assertThat(count(csf, ofKind(Requirement.Kind.SUBCATEGORY))).isEqualTo(106);
    }

    @Test
    void nothingVacatedOrRemovedIsLive() {
        var gone = List.of(
                "164.308(b)(4)", // removed by the 2013 Omnibus Rule
                "164.502(a)(5)(iii)", // vacated, Purl v. HHS, 2025
                "164.509"); // vacated, Purl v. HHS, 2025

        assertThat(hipaa.notLive()).extracting(Framework.NotLive::id).containsAll(gone);
        assertThat(hipaa.requirements()).noneMatch(requirement -> gone.stream().anyMatch(requirement.id()::startsWith));
    }

    @Test
    void theSecurityRuleBindsBusinessAssociatesExceptWhereItSpeaksOfOthers() {
        var onlyCoveredEntities = hipaa.requirementsIn("security").stream()
                .filter(requirement -> !requirement.appliesTo().contains(Regulated.BUSINESS_ASSOCIATE))
                .map(Requirement::id);

        assertThat(onlyCoveredEntities)
                .containsExactly(
                        "164.308(b)(1)", // what a covered entity obtains from its business associate
                        "164.314(a)(2)(ii)", // arrangements between government entities
                        "164.314(b)(1)", // group health plans
                        "164.314(b)(2)(i)",
                        "164.314(b)(2)(ii)",
                        "164.314(b)(2)(iii)",
                        "164.314(b)(2)(iv)");
        assertThat(hipaa.requirements())
                .noneMatch(requirement -> requirement.appliesTo().isEmpty());
    }

    @Test
    void everyRequirementOfACrosswalksSourceHasItsEntry() {
        for (var crosswalk : library.crosswalks()) {
            var entries = crosswalk.entries().stream().map(Entry::requirement).collect(Collectors.toSet());

            assertThat(entries)
                    .as(crosswalk.id())
                    .containsAll(ids(
                            library.framework(crosswalk.from()),
                            STANDARD.or(SPECIFICATION).or(CRITERION)))
                    .isSubsetOf(ids(library.framework(crosswalk.from()), _ -> true));
        }
    }

    @Test
    void everyTargetOfACrosswalkExistsAndIsNamedOnce() {
        for (var crosswalk : library.crosswalks()) {
            var known = ids(library.framework(crosswalk.to()), _ -> true);

            assertThat(crosswalk.entries())
                    .as(crosswalk.id())
                    .allSatisfy(entry -> assertThat(entry.relations())
                            .as(entry.requirement())
                            .extracting(Relation::target)
                            .isSubsetOf(known)
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    void whatNothingBearsOnSaysWhatSatisfiesIt() {
        assertThat(library.crosswalk("hipaa-164", "soc2-2017").entries())
                .filteredOn(entry -> entry.relations().isEmpty())
                .isNotEmpty()
                .allMatch(entry -> entry.satisfiedBy() != null);
    }

    @Test
    void planningNamesOnlyWhatExists() {
        var planning = library.planning();
        var domains = planning.domains().stream().map(Planning.Domain::id).collect(Collectors.toSet());

        assertThat(planning.domains()).allSatisfy(domain -> {
            assertThat(domain.soc2()).as(domain.id()).isSubsetOf(ids(soc2, _ -> true));
            assertThat(domain.hipaa()).as(domain.id()).isSubsetOf(ids(hipaa, _ -> true));
        });
        assertThat(planning.soc2Only()).allMatch(gap -> ids(soc2, _ -> true).containsAll(gap.criteria()));
        assertThat(planning.hipaaOnly())
                .allSatisfy(gap -> assertThat(gap.citations()).isSubsetOf(ids(hipaa, _ -> true)));
        assertThat(planning.priorities()).allMatch(step -> domains.containsAll(step.domains()));
        assertThat(planning.priorities()).extracting(Planning.Step::order).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void fiveDomainsAreOfHighPriorityAndFiveOfMedium() {
        var planning = library.planning();

        assertThat(planning.domains())
                .filteredOn(domain -> domain.priority() == Planning.Priority.HIGH)
                .extracting(Planning.Domain::id)
                .containsExactly(
                        "access-management", "risk-assessment", "incident-response", "encryption", "audit-logging");
        assertThat(planning.domains())
                .filteredOn(domain -> domain.priority() == Planning.Priority.MEDIUM)
                .hasSize(5);
    }

    @Test
    void noSentenceGivesAVerdict() {
        var sentences = Stream.of(
                        library.frameworks().stream()
                                .flatMap(framework -> framework.requirements().stream())
                                .flatMap(ContentTest::sentences),
                        library.crosswalks().stream()
                                .flatMap(crosswalk -> crosswalk.entries().stream())
                                .flatMap(ContentTest::sentences),
                        library.planning().domains().stream()
                                .flatMap(domain -> Stream.of(domain.sentence(), domain.oneControl(), domain.remains())))
                .flatMap(Function.identity());

        assertThat(sentences).isNotEmpty().noneMatch(VERDICT.asPredicate());
    }

    private static Stream<String> sentences(Requirement requirement) {
        return Stream.concat(
                Stream.of(requirement.title(), requirement.statement(), requirement.ask()),
                requirement.evidence().stream());
    }

    private static Stream<String> sentences(Entry entry) {
        return Stream.concat(
                Stream.of(entry.remains()), entry.relations().stream().map(Relation::why));
    }

    private static final Predicate<Requirement> STANDARD = ofKind(Requirement.Kind.STANDARD);
    private static final Predicate<Requirement> SPECIFICATION = ofKind(Requirement.Kind.IMPLEMENTATION_SPECIFICATION);
    private static final Predicate<Requirement> CRITERION = ofKind(Requirement.Kind.CRITERION);
    private static final Predicate<Requirement> REQUIRED = bound(Obligation.REQUIRED);
    private static final Predicate<Requirement> ADDRESSABLE = bound(Obligation.ADDRESSABLE);

    private static Predicate<Requirement> ofKind(Requirement.Kind kind) {
        return requirement -> requirement.kind() == kind;
    }

    private static Predicate<Requirement> bound(Obligation obligation) {
        return requirement -> requirement.obligation() == obligation;
    }

    private static long count(List<Requirement> requirements, Predicate<Requirement> counted) {
        return requirements.stream().filter(counted).count();
    }

    private static Set<String> ids(Framework framework, Predicate<Requirement> wanted) {
        return framework.requirements().stream()
                .filter(wanted)
                .map(Requirement::id)
                .collect(Collectors.toSet());
    }
}
