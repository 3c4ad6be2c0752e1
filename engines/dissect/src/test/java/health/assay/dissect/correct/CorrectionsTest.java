package health.assay.dissect.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.assay.dissect.report.Category;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest.Outcome;
import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.ReportedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final String SIGNED = "by: Ann Lee, on: 2025-03-01, why: \"see page 4\"";

    @Test
    void aReadingWithoutCorrectionsIsItself() throws Uncorrectable {
        var reading = Sample.reading();

        assertThat(Corrections.NONE.apply(reading)).isSameAs(reading);
    }

    @Test
    void whatNobodyCorrectsStaysAsRead() throws Uncorrectable {
        var corrected = report(corrected("field: opinion.basis, value: Because"));

        assertThat(corrected)
                .usingRecursiveComparison()
                .ignoringFields("opinion")
                .isEqualTo(Sample.reading().report());
        assertThat(corrected.opinion().basis()).isEqualTo("Because");
    }

    @Test
    void aCorrectionKeepsWhoWhenWhyAndWhatWasRead() throws Uncorrectable {
        var corrected = corrected("field: report.opinion.kind, value: QUALIFIED, page: 4");

        assertThat(report(corrected).opinion().kind()).isEqualTo(Opinion.Kind.QUALIFIED);
        assertThat(corrected.corrections())
                .containsExactly(new Correction(
                        "opinion.kind",
                        "UNQUALIFIED",
                        "QUALIFIED",
                        "Ann Lee",
                        LocalDate.of(2025, 3, 1),
                        "see page 4",
                        new Place(4, null)));
        assertThat(corrected.corrections().getFirst().message())
                .isEqualTo(
                        "Corrected to \"QUALIFIED\" by Ann Lee on 1 Mar 2025. Assay read \"UNQUALIFIED\". Why: see page 4.");
    }

    @Test
    void plainFieldsTakeAValue() throws Uncorrectable {
        var report = report(corrected(
                "field: categories, value: [SECURITY, privacy]",
                "field: hipaaInScope, value: true",
                "field: report.auditor, value: Holt & Vane LLP, page: 3",
                "field: report.period.start, value: 2024-04-01",
                "field: \"userEntityControls[2].text\", value: Users tell us.",
                "field: \"controls[CC6.1.02].tests[1].sample\", value: {size: 25, deviations: 2}"));

        assertThat(report.categories()).containsExactlyInAnyOrder(Category.SECURITY, Category.PRIVACY);
        assertThat(report.hipaaInScope()).isTrue();
        assertThat(Objects.requireNonNull(report.auditor()).name()).isEqualTo("Holt & Vane LLP");
        assertThat(Objects.requireNonNull(report.period()).fact().from()).isEqualTo("2024-04-01");
        assertThat(report.userEntityControls().get(1).text()).isEqualTo("Users tell us.");
        assertThat(report.controls().get(1).tests().getFirst().sample()).hasFieldOrPropertyWithValue("deviations", 2);
    }

    @Test
    void anOutcomeCorrectedCarriesItsException() throws Uncorrectable {
        var report = report(corrected(
                "field: \"controls[CC6.1.02].tests[1].outcome\", value: NO_EXCEPTION",
                "field: \"controls[CC6.1.01].tests[1].outcome\", value: EXCEPTION",
                "field: \"exceptions[CC6.1.01].response\", value: Mended in May."));

        assertThat(report.controls().get(1).tests().getFirst().outcome()).isEqualTo(Outcome.NO_EXCEPTION);
        assertThat(report.exceptions())
                .extracting(ReportedException::control, ReportedException::managementResponse)
                .containsExactly(tuple("CC6.1.01", "Mended in May."));
    }

    @Test
    void controlsAreAddedAndTakenAwayWithPositionsOfTheReading() throws Uncorrectable {
        var report = report(corrected(
                "field: \"controls[CC6.1.02]\", remove: true",
                "field: \"userEntityControls[1]\", remove: true",
                "field: \"userEntityControls[2].criteria\", value: CC7",
                "field: \"controls[CC9.1.01]\", page: 7, value: {criteria: [CC9.1], description: Risks are known.,"
                        + " tests: [{procedure: Asked., result: Fine., outcome: NO_EXCEPTION}]}"));

        assertThat(report.controls()).extracting(Control::id).containsExactly("CC6.1.01", "CC9.1.01");
        assertThat(report.controls().getLast().tests().getFirst().place()).isEqualTo(new Place(7, null));
        assertThat(report.exceptions()).isEmpty();
        assertThat(report.userEntityControls()).hasSize(1);
        assertThat(report.userEntityControls().getFirst().criteria()).containsExactly("CC7");
    }

    @Test
    void anotherVersionOfTheFileIsADoubtAndStillCorrected() throws Uncorrectable {
        var yaml = "sha256: " + "b".repeat(64) + "\n"
                + file("field: opinion.kind, value: ADVERSE", "field: \"controls[GONE].description\", value: x");
        var corrected = Corrections.of("r.pdf.assay.yaml", yaml).apply(Sample.reading());

        assertThat(report(corrected).opinion().kind()).isEqualTo(Opinion.Kind.ADVERSE);
        assertThat(corrected.doubts())
                .extracting(Doubt::message)
                .anyMatch(message -> message.contains("another version of the file"))
                .anyMatch(message -> message.contains("Not applied")
                        && message.contains("which says \"x\"")
                        && message.contains("line 4; the reading has no controls[GONE].description."));
    }

    @Test
    void aReadingThatChangedSinceIsADoubt() throws Uncorrectable {
        var changed = corrected("field: opinion.kind, value: ADVERSE, was: QUALIFIED");
        var same = corrected("field: opinion.kind, value: ADVERSE, was: UNQUALIFIED");

        assertThat(changed.doubts())
                .hasSize(1)
                .first()
                .extracting(Doubt::message)
                .asString()
                .contains("changed since");
        assertThat(same.doubts()).isEmpty();
    }

    @Test
    void ofTwoCorrectionsTheLastCountsAndBothAreSaid() throws Uncorrectable {
        var corrected =
                corrected("field: opinion.kind, value: ADVERSE", "field: report.opinion.kind, value: QUALIFIED");

        assertThat(report(corrected).opinion().kind()).isEqualTo(Opinion.Kind.QUALIFIED);
        assertThat(corrected.corrections()).hasSize(1);
        assertThat(corrected.doubts())
                .extracting(Doubt::message)
                .singleElement()
                .asString()
                .contains("more than once");
    }

    @Test
    void whatIsNoSoc2IsLeftAloneAndSaidSo() throws Uncorrectable {
        var letter = new Dissection(
                new Document("l.pdf", Sample.SHA, 1, DocumentKind.BRIDGE_LETTER, false), null, null, List.of());
        var corrected =
                Corrections.of("f", file("field: opinion.kind, value: ADVERSE")).apply(letter);

        assertThat(corrected.doubts())
                .extracting(Doubt::message)
                .singleElement()
                .asString()
                .contains("nothing of it");
    }

    @Test
    void whatCannotStandIsRefusedWithItsLine() {
        refused("line 2: there is no field \"opinon\"", "field: opinon.kind, value: QUALIFIED");
        refused(
                "line 2: kind cannot be \"FINE\"; write one of UNQUALIFIED, QUALIFIED",
                "field: opinion.kind, value: fine");
        refused("line 2: \"March\" is no date", "field: reportDate, value: March");
        refused("line 2: \"CC99\" is no Trust Services", "field: \"controls[CC6.1.01].criteria\", value: CC99");
        refused("line 2: the reading has no controls[X1]", "field: \"controls[X1].description\", value: x");
        refused("line 2: the reading has no userEntityControls[3]", "field: \"userEntityControls[3].text\", value: x");
        refused("line 2: say which: controls", "field: controls, value: x");
        refused("line 2: give either value", "field: opinion.kind");
        refused("line 2: there is no page 10; the PDF has 9", "field: opinion.kind, value: ADVERSE, page: 10");
        refused("line 2: nothing was read here, so say on which page", "field: system, value: Hub");
        refused("line 2: the period would end", "field: period.end, value: 2023-01-01");
        refused("line 2: document.kind cannot be taken away", "field: document.kind, remove: true");
        refused(
                "line 2: userEntityControls[2].text is all there is",
                "field: \"userEntityControls[2].text\", remove: true");
        refused(
                "line 2: controls[CC6.1.01].tests[1].outcome cannot stand without outcome",
                "field: \"controls[CC6.1.01].tests[1].outcome\", remove: true");
        refused("line 2: exceptions follow from tests", "field: \"exceptions[CC6.1.02]\", remove: true");
        refused("line 2: say also description", "field: \"controls[NEW]\", page: 1, value: {criteria: [CC6.1]}");
        refused(
                "line 2: controls[CC6.1.01].tests[1] cannot stand without size",
                "field: \"controls[CC6.1.01].tests[1]\", value: {sample: {population: 40}}");
        refused("line 2: there is no field \"hipaa\"", "field: hipaa, value: TESTED");
        refused("line 2: \"wy\" means nothing here", "field: opinion.kind, value: ADVERSE, wy: no");
    }

    private static void refused(String message, String correction) {
        assertThatThrownBy(() -> corrected(correction))
                .isInstanceOf(Uncorrectable.class)
                .hasMessageContaining(message);
    }

    private static Dissection corrected(String... corrections) throws Uncorrectable {
        return Corrections.of("r.pdf.assay.yaml", file(corrections)).apply(Sample.reading());
    }

    private static String file(String... corrections) {
        var file = new StringBuilder("corrections:\n");
        for (var correction : corrections) {
            file.append("  - {").append(correction).append(", ").append(SIGNED).append("}\n");
        }
        return file.toString();
    }

    private static Report report(Dissection dissection) {
        return Objects.requireNonNull(dissection.report());
    }
}
