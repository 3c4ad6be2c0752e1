package health.assay.frameworks;

import static health.assay.frameworks.Requirement.Kind.GENERAL_RULE;
import static health.assay.frameworks.Requirement.Kind.IMPLEMENTATION_SPECIFICATION;
import static health.assay.frameworks.Requirement.Kind.PARAGRAPH;
import static health.assay.frameworks.Requirement.Kind.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void strengthFiveAddressesAndStrengthFourOnlyInPart() {
        var rule = ruleOf(requirement("5", STANDARD, null), requirement("4", STANDARD, null));
        var crosswalk = crosswalkOf(entry("5", related("CC1.1", 5)), entry("4", related("CC1.1", 4)));

        var line = coverage(rule, crosswalk, "CC1.1");

        assertThat(line.tally()).isEqualTo(new Coverage.Tally(1, 1, 0));
    }

    @Test
    void onlyCriteriaInScopeCount() {
        var rule = ruleOf(requirement("1", STANDARD, null));
        var crosswalk = crosswalkOf(entry("1", related("A1.1", 8), related("CC1.1", 3)));

        assertThat(coverage(rule, crosswalk, "CC1.1").tally()).isEqualTo(new Coverage.Tally(0, 1, 0));
        assertThat(coverage(rule, crosswalk, "CC1.1", "A1.1").tally()).isEqualTo(new Coverage.Tally(1, 0, 0));
        assertThat(coverage(rule, crosswalk).tally()).isEqualTo(new Coverage.Tally(0, 0, 1));
    }

    @Test
    void manyWeakRelationsDoNotAddUp() {
        var rule = ruleOf(requirement("1", STANDARD, null));
        var crosswalk = crosswalkOf(entry("1", related("CC1.1", 4), related("CC1.2", 4)));

        assertThat(coverage(rule, crosswalk, "CC1.1", "CC1.2").addressed()).isZero();
    }

    @Test
    void aFindingOfNoRelationshipNeverCounts() {
        var rule = ruleOf(requirement("1", STANDARD, null));
        var unrelated = new Relation("CC1.1", Relation.Kind.NO_RELATIONSHIP, 9, "Different subjects.");

        var line = coverage(rule, crosswalkOf(entry("1", unrelated)), "CC1.1");

        assertThat(line.tally()).isEqualTo(new Coverage.Tally(0, 0, 1));
    }

    @Test
    void aRequirementWithoutAnEntryIsNotAddressed() {
        var rule = ruleOf(requirement("1", STANDARD, null));

        assertThat(coverage(rule, crosswalkOf(), "CC1.1").tally()).isEqualTo(new Coverage.Tally(0, 0, 1));
    }

    @Test
    void aStandardWithSpecificationsCountsOnlyInTheOtherCount() {
        var rule = ruleOf(
                requirement("head", STANDARD, null),
                requirement("specification", IMPLEMENTATION_SPECIFICATION, "head"),
                requirement("alone", STANDARD, null));
        var crosswalk = crosswalkOf(entry("head", related("CC1.1", 9)), entry("specification"), entry("alone"));

        var line = coverage(rule, crosswalk, "CC1.1");

        assertThat(line.tally()).isEqualTo(new Coverage.Tally(0, 0, 2));
        assertThat(line.everything()).isEqualTo(new Coverage.Tally(1, 0, 2));
    }

    @Test
    void aSpecificationBelowAParagraphStillMakesItsStandardAHead() {
        var rule = ruleOf(
                requirement("head", STANDARD, null),
                requirement("paragraph", PARAGRAPH, "head"),
                requirement("specification", IMPLEMENTATION_SPECIFICATION, "paragraph"));

        var line = coverage(rule, crosswalkOf());

        assertThat(line.total()).isEqualTo(1);
        assertThat(line.everything().total()).isEqualTo(2);
    }

    @Test
    void aStandardWithParagraphsOnlyStandsAlone() {
        var rule = ruleOf(requirement("standard", STANDARD, null), requirement("paragraph", PARAGRAPH, "standard"));

        assertThat(coverage(rule, crosswalkOf()).total()).isEqualTo(1);
    }

    @Test
    void generalRulesAreNotCounted() {
        var rule = ruleOf(requirement("1", GENERAL_RULE, null));

        assertThat(Coverage.of(rule, crosswalkOf(), Set.of(), Set.of()).lines()).isEmpty();
    }

    @Test
    void percentagesAreRoundedDownSoThatAHundredMeansAll() {
        assertThat(new Coverage.Tally(199, 1, 0).percent()).isEqualTo(99);
        assertThat(new Coverage.Tally(200, 0, 0).percent()).isEqualTo(100);
        assertThat(new Coverage.Tally(0, 0, 0).percent()).isZero();
    }

    @Test
    void theFormulaShowsItsWorking() {
        var rule = ruleOf(
                requirement("head", STANDARD, null),
                requirement("a", IMPLEMENTATION_SPECIFICATION, "head"),
                requirement("b", IMPLEMENTATION_SPECIFICATION, "head"));
        var crosswalk = crosswalkOf(entry("a", related("CC1.1", 6)), entry("b", related("CC1.1", 2)));

        assertThat(coverage(rule, crosswalk, "CC1.1").formula())
                .isEqualTo("The rule: 1 / 2 = 50 % addressed (a criterion in scope relates at strength 5 or more); "
                        + "1 more only in part, 0 not at all. Counted: specifications, and standards without any. "
                        + "Counting every standard and every specification: 1 / 3 = 33 %.");
    }

    @Test
    void idsThatAreNoCriteriaAreToldAndCountForNothing() {
        var coverage = Coverage.of(Library.bundled(), Set.of("CC6.1", "CC99.9"));

        assertThat(coverage.unknown()).containsExactly("CC99.9");
        assertThat(coverage.lines())
                .isEqualTo(Coverage.of(Library.bundled(), Set.of("CC6.1")).lines());
    }

    @Test
    void theCommonCriteriaBelongToEveryScope() {
        var coverage = Coverage.ofCategories(Library.bundled(), Set.of("availability"));

        assertThat(coverage.criteria()).hasSize(33 + 3).contains("CC1.1", "A1.3");
    }

    @Test
    void anUnknownCategoryIsRefused() {
        assertThatThrownBy(() -> Coverage.ofCategories(Library.bundled(), Set.of("safety")))
                .hasMessage("SOC 2 has no category 'safety'");
    }

    /// The figures of the crosswalk as it is. They change only with a reviewed change of the crosswalk.
    @Test
    void theCommonCriteriaAddressTheseSharesOfHipaa() {
        var coverage = Coverage.ofCategories(Library.bundled(), Set.of("security"));

        assertThat(shares(coverage))
                .containsExactly(
                        "general 0 / 3 = 0 %, 0 in part; of all 0 / 6 = 0 %",
                        "security 33 / 53 = 62 %, 13 in part; of all 45 / 68 = 66 %",
                        "security.administrative 18 / 23 = 78 %, 5 in part; of all 25 / 30 = 83 %",
                        "security.physical 5 / 10 = 50 %, 4 in part; of all 7 / 12 = 58 %",
                        "security.technical 7 / 9 = 77 %, 2 in part; of all 9 / 12 = 75 %",
                        "security.organizational 0 / 7 = 0 %, 2 in part; of all 0 / 9 = 0 %",
                        "security.documentation 3 / 4 = 75 %, 0 in part; of all 4 / 5 = 80 %",
                        "breach-notification 0 / 9 = 0 %, 2 in part; of all 0 / 13 = 0 %",
                        "privacy 2 / 86 = 2 %, 11 in part; of all 5 / 112 = 4 %",
                        "privacy.uses 1 / 50 = 2 %, 4 in part; of all 2 / 61 = 3 %",
                        "privacy.rights 0 / 19 = 0 %, 0 in part; of all 0 / 25 = 0 %",
                        "privacy.administrative 1 / 17 = 5 %, 7 in part; of all 3 / 26 = 11 %");
    }

    @Test
    void allFiveCategoriesAddressTheseSharesOfHipaa() {
        var coverage = Coverage.ofCategories(
                Library.bundled(),
                Set.of("security", "availability", "processing-integrity", "confidentiality", "privacy"));

        assertThat(shares(coverage))
                .containsExactly(
                        "general 0 / 3 = 0 %, 0 in part; of all 0 / 6 = 0 %",
                        "security 35 / 53 = 66 %, 12 in part; of all 48 / 68 = 70 %",
                        "security.administrative 20 / 23 = 86 %, 3 in part; of all 27 / 30 = 90 %",
                        "security.physical 5 / 10 = 50 %, 5 in part; of all 7 / 12 = 58 %",
                        "security.technical 7 / 9 = 77 %, 2 in part; of all 10 / 12 = 83 %",
                        "security.organizational 0 / 7 = 0 %, 2 in part; of all 0 / 9 = 0 %",
                        "security.documentation 3 / 4 = 75 %, 0 in part; of all 4 / 5 = 80 %",
                        "breach-notification 0 / 9 = 0 %, 3 in part; of all 0 / 13 = 0 %",
                        "privacy 3 / 86 = 3 %, 36 in part; of all 11 / 112 = 9 %",
                        "privacy.uses 1 / 50 = 2 %, 17 in part; of all 2 / 61 = 3 %",
                        "privacy.rights 1 / 19 = 5 %, 11 in part; of all 5 / 25 = 20 %",
                        "privacy.administrative 1 / 17 = 5 %, 8 in part; of all 4 / 26 = 15 %");
    }

    private static List<String> shares(Coverage coverage) {
        return coverage.lines().stream()
                .map(line -> "%s %s, %d in part; of all %s"
                        .formatted(
                                line.group(),
                                line.tally().share(),
                                line.partly(),
                                line.everything().share()))
                .toList();
    }

    private static Coverage.Line coverage(Framework framework, Crosswalk crosswalk, String... criteria) {
        return Coverage.of(framework, crosswalk, Set.of(criteria), Set.of())
                .line("rule")
                .orElseThrow();
    }

    private static Framework ruleOf(Requirement... requirements) {
        var group = new Framework.Group("rule", "The rule", null);
        return new Framework("law", "Law", "1", "", "", "", List.of(group), List.of(), List.of(requirements));
    }

    private static Requirement requirement(String id, Requirement.Kind kind, @Nullable String parent) {
        return new Requirement(
                id, id, kind, "rule", parent, null, Set.of(), id, "A duty.", List.of(), "Send it.", null, null);
    }

    private static Crosswalk crosswalkOf(Entry... entries) {
        return new Crosswalk("law--criteria", "Law to criteria", "law", "criteria", "By hand.", "1", List.of(entries));
    }

    private static Entry entry(String requirement, Relation... relations) {
        return new Entry(requirement, List.of(relations), "The rest.", null);
    }

    private static Relation related(String target, int strength) {
        return new Relation(target, Relation.Kind.INTERSECTS_WITH, strength, "Both.");
    }
}
