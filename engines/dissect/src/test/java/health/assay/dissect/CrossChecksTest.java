package health.assay.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrossChecksTest {

    private static final Place PLACE = new Place(12, null);
    private static final Set<Category> SECURITY = Set.of(Category.SECURITY);

    @Test
    void aReportWhosePartsAgreeLeavesNoDoubt() {
        var report = report(SECURITY, List.of("CC6.1"), control("AC-1", Set.of("CC6.1"), true));

        assertThat(CrossChecks.of(report, DocumentKind.SOC2_TYPE_II)).isEmpty();
    }

    @Test
    void aReportWithoutControlsIsDoubtful() {
        assertThat(doubts(report(SECURITY, List.of("CC6.1")), DocumentKind.SOC2_TYPE_II))
                .containsExactly("controls");
    }

    @Test
    void aControlUnderNoCriterionIsNamed() {
        var report = report(SECURITY, List.of("CC6.1"), control("AC-1", Set.of(), true));

        var doubt = CrossChecks.of(report, DocumentKind.SOC2_TYPE_II).getFirst();

        assertThat(doubt.field()).isEqualTo("controls.criteria");
        assertThat(doubt.message()).contains("AC-1");
        assertThat(doubt.places()).containsExactly(PLACE);
    }

    @Test
    void aControlWithoutATestIsDoubtfulInATypeTwoOnly() {
        var report = report(SECURITY, List.of("CC6.1"), control(null, Set.of("CC6.1"), false));

        assertThat(doubts(report, DocumentKind.SOC2_TYPE_II)).containsExactly("controls.tests");
        assertThat(doubts(report, DocumentKind.SOC2_TYPE_I)).isEmpty();
    }

    @Test
    void criteriaOfACategoryTheAuditorDoesNotNameAreDoubtful() {
        var report = report(SECURITY, List.of("CC6.1", "A1.2"), control("AC-1", Set.of("CC6.1"), true));

        assertThat(doubts(report, DocumentKind.SOC2_TYPE_II)).containsExactly("categories");
    }

    @Test
    void aNamedCategoryWithoutCriteriaIsDoubtful() {
        var named = Set.of(Category.SECURITY, Category.PRIVACY);

        var report = report(named, List.of("CC6.1"), control("AC-1", Set.of("CC6.1"), true));

        assertThat(doubts(report, DocumentKind.SOC2_TYPE_II)).containsExactly("categories");
    }

    private static List<String> doubts(Report report, DocumentKind kind) {
        return CrossChecks.of(report, kind).stream().map(Doubt::field).toList();
    }

    private static Control control(String id, Set<String> criteria, boolean tested) {
        var test =
                new ControlTest("Inspected it.", "No exceptions noted.", ControlTest.Outcome.NO_EXCEPTION, null, PLACE);
        return new Control(
                id,
                criteria.stream().map(Criterion::new).collect(java.util.stream.Collectors.toSet()),
                "Access is approved.",
                PLACE,
                tested ? List.of(test) : List.of());
    }

    private static Report report(Set<Category> categories, List<String> listed, Control... controls) {
        return new Report(
                null,
                null,
                null,
                null,
                null,
                null,
                categories,
                false,
                null,
                new Opinion(Opinion.Kind.UNREAD, List.of(), null, null),
                new Assertion(false, null, null),
                List.of(),
                List.of(),
                List.of(),
                listed.stream().map(Criterion::new).toList(),
                Stream.of(controls).toList(),
                List.of());
    }
}
