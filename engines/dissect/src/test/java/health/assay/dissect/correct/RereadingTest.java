package health.assay.dissect.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Opinion;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What corrections are worth to a later reading of the same file.
class RereadingTest {

    private static final String SIGNED = "by: Ann Lee, on: 2025-03-01";

    @Test
    void whatIsGoneIsSaidWithAllTheFileHolds() throws Uncorrectable {
        var corrected = corrected(
                Sample.reading(),
                "field: \"controls[GONE].tests[1].outcome\", value: NO_EXCEPTION, was: EXCEPTION",
                "field: opinion.kind, value: ADVERSE");

        assertThat(Objects.requireNonNull(corrected.report()).opinion().kind()).isEqualTo(Opinion.Kind.ADVERSE);
        assertThat(corrected.doubts())
                .singleElement()
                .isEqualTo(
                        Doubt.of(
                                "controls[GONE].tests[1].outcome",
                                "Not applied: the correction by Ann Lee on 1 Mar 2025, which says \"NO_EXCEPTION\"."
                                        + " It stays in r.pdf.assay.yaml, line 2; the reading has no controls[GONE].tests[1].outcome."));
    }

    @Test
    void whatNoLongerHangsTogetherIsLeftOutAlone() throws Uncorrectable {
        var corrected = corrected(
                Sample.reading(),
                "field: serviceAuditor.city, value: Utrecht, was: Leiden, page: 3",
                "field: system, value: Hub, was: Hob",
                "field: opinion.kind, value: ADVERSE");

        assertThat(corrected.corrections()).extracting(Correction::field).containsExactly("opinion.kind");
        assertThat(corrected.doubts())
                .extracting(Doubt::field)
                .containsExactlyInAnyOrder("serviceAuditor.city", "system");
        assertThatThrownBy(() -> corrected(Sample.reading(), "field: serviceAuditor.city, value: Utrecht, page: 3"))
                .isInstanceOf(Uncorrectable.class)
                .hasMessageContaining("line 2: serviceAuditor.city cannot stand without name");
    }

    @Test
    void aPageThatIsGoneIsADoubtForAnotherVersionOnly() throws Uncorrectable {
        var yaml = "sha256: " + "b".repeat(64) + "\n" + file("field: opinion.kind, value: ADVERSE, page: 10");
        var corrected = Corrections.of("r.pdf.assay.yaml", yaml).apply(Sample.reading());

        assertThat(corrected.doubts())
                .extracting(Doubt::message)
                .anyMatch(message -> message.contains("there is no page 10"));
        assertThat(corrected.corrections()).isEmpty();
    }

    @Test
    void aReadingThatCaughtUpIsNoDoubt() throws Uncorrectable {
        var corrected = corrected(Sample.reading(), "field: opinion.kind, value: UNQUALIFIED, was: QUALIFIED");

        assertThat(corrected.doubts()).isEmpty();
        assertThat(corrected.corrections().getFirst().message()).endsWith("Assay now reads the same.");
    }

    @Test
    void aDoubtThatAPersonSettledIsKeptAndMarked() throws Uncorrectable {
        var reading = Sample.reading(
                Sample.report(),
                Doubt.of("reportDate", "No date was found."),
                Doubt.of("opinion.basis", "No basis was found."),
                Doubt.of("subserviceOrganizations", "None could be read."),
                Doubt.of("controls", "Results stand on page 7 that could not be read."),
                Doubt.of("categories", "Not found."));
        var corrected = corrected(
                reading,
                "field: reportDate, value: 2025-02-01, page: 3",
                "field: opinion.kind, value: UNQUALIFIED",
                "field: \"subserviceOrganizations[Nimbus]\", value: {method: CARVE_OUT}, page: 6",
                "field: \"controls[CC6.1.01].description\", value: Access is granted.");

        assertThat(corrected.doubts()).extracting(Doubt::field).hasSize(5);
        assertThat(corrected.doubts())
                .filteredOn(Doubt::isOpen)
                .extracting(Doubt::field)
                .containsExactly("controls", "categories");
        assertThat(Objects.requireNonNull(corrected.doubts().getFirst().answer())
                        .corrected())
                .isEqualTo("2025-02-01");
    }

    @Test
    void controlsWithoutACriterionAreADoubtUntilTheLastHasOne() throws Uncorrectable {
        var loose = corrected(Sample.reading(), "field: \"controls[CC6.1.01].criteria\", remove: true");
        var reading = Sample.reading(
                Objects.requireNonNull(loose.report()), Doubt.of("controls.criteria", "1 control stands under none."));
        var other = corrected(reading, "field: \"controls[CC6.1.02].criteria\", value: CC6.2");
        var same = corrected(reading, "field: \"controls[CC6.1.01].criteria\", value: CC6.2");

        assertThat(other.doubts()).allMatch(Doubt::isOpen);
        assertThat(same.doubts()).noneMatch(Doubt::isOpen);
    }

    @Test
    void aCorrectionKnowsItsElementAfterOthersAreGone() throws Uncorrectable {
        var corrected = corrected(
                Sample.reading(),
                "field: \"controls[CC6.1.01]\", remove: true",
                "field: \"controls[#2].description\", value: Access is granted.",
                "field: \"controls[NEW]\", page: 4, value: {description: Keys are changed.}");

        assertThat(corrected.corrections().get(0).element()).isNull();
        assertThat(corrected.corrections().get(1).isOf("controls", 0)).isTrue();
        assertThat(corrected.corrections().get(2).isOf("controls", 1)).isTrue();
        assertThat(corrected.corrections().get(2).isOf("exceptions", 1)).isFalse();
    }

    @Test
    void aLetterIsCorrectedToo() throws Uncorrectable {
        var corrected = corrected(
                Sample.letter(),
                "field: bridgeLetter.covers, value: {start: 2025-01-01, end: 2025-02-28}",
                "field: bridgeLetter.reportPeriod.end, value: 2024-11-30",
                "field: bridgeLetter.signedBy, value: Joan Hale",
                "field: \"bridgeLetter.changes[1]\", remove: true",
                "field: \"bridgeLetter.incidents[+]\", value: A laptop was lost., page: 1");

        var letter = Objects.requireNonNull(corrected.bridgeLetter());
        assertThat(Objects.requireNonNull(letter.covers()).to()).isEqualTo("2025-02-28");
        assertThat(letter.reportEnd()).isEqualTo("2024-11-30");
        assertThat(Objects.requireNonNull(letter.signer()).name()).isEqualTo("Joan Hale");
        assertThat(letter.changes()).isEmpty();
        assertThat(letter.incidents()).singleElement().hasFieldOrPropertyWithValue("fact", "A laptop was lost.");
        assertThat(corrected(Sample.letter(), "field: bridgeLetter.saysUnchanged, value: true")
                        .bridgeLetter())
                .usingRecursiveComparison()
                .ignoringFields("saysUnchanged")
                .isEqualTo(Sample.letter().bridgeLetter());
    }

    @Test
    void aLetterHasNoFieldsOfAReport() {
        assertThatThrownBy(() -> corrected(Sample.letter(), "field: opinion.kind, value: ADVERSE"))
                .hasMessageContaining("line 2: no SOC 2 report was read here");
        assertThatThrownBy(() -> corrected(Sample.reading(), "field: bridgeLetter.signedOn, value: 2025-01-01"))
                .hasMessageContaining("line 2: no bridge letter was read here");
        assertThatThrownBy(() -> corrected(
                        Sample.letter(), "field: bridgeLetter.covers, value: {start: 2025-01-02, end: 2025-01-01}"))
                .hasMessageContaining("line 2: the period would end");
    }

    private static Dissection corrected(Dissection reading, String... corrections) throws Uncorrectable {
        return Corrections.of("r.pdf.assay.yaml", file(corrections)).apply(reading);
    }

    private static String file(String... corrections) {
        var file = new StringBuilder("corrections:\n");
        for (var correction : List.of(corrections)) {
            file.append("  - {").append(correction).append(", ").append(SIGNED).append("}\n");
        }
        return file.toString();
    }
}
