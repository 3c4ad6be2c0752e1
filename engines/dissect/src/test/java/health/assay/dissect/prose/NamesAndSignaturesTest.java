package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import health.assay.dissect.prose.text.Phrases;
import health.assay.dissect.report.Box;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndSignaturesTest {

    private static final String WHOLE = Reports.whole(
            Reports.auditor(Reports.SCOPE, "## Opinion\n" + Reports.OPINION), Reports.ASSERTION, "The system.\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To the Management of Larkspur Care, Inc.:",
                "To: Larkspur Care, Inc.",
                "To the Board of Directors of Larkspur Care, Inc.",
                "To the Board of Directors and Management of Larkspur Care, Inc.:",
                "To Management of Larkspur Care, Inc.",
                "To the Audit Committee and the Management of\\nLarkspur Care, Inc.:"
            })
    void theAddresseeIsTheServiceOrganization(String address) {
        var facts = read(WHOLE.replace("To the Management of Larkspur Care, Inc.:", address.replace("\\n", "\n")));

        assertThat(facts.serviceOrganization().fact()).isEqualTo("Larkspur Care, Inc.");
        assertThat(facts.serviceOrganization().place().page()).isEqualTo(2);
        assertThat(facts.doubts()).noneMatch(doubt -> doubt.field().equals("serviceOrganization"));
    }

    @Test
    void withoutAnAddresseeTheScopeNamesIt() {
        var facts = read(WHOLE.replace("To the Management of Larkspur Care, Inc.:\n", ""));

        assertThat(facts.serviceOrganization().fact()).isEqualTo("Larkspur Care, Inc.");
    }

    @Test
    void anotherNameInTheAssertionRaisesADoubt() {
        var facts = read(WHOLE.replace(
                "Chief Executive Officer\nLarkspur Care, Inc.", "Chief Executive Officer\nMarigold Health, LLC"));

        assertThat(facts.serviceOrganization().fact()).isEqualTo("Larkspur Care, Inc.");
        assertThat(facts.doubts()).anyMatch(doubt -> doubt.field().equals("serviceOrganization"));
    }

    @Test
    void theSystemIsNamedInTheScope() {
        assertThat(read(WHOLE).system().fact()).isEqualTo("Larkspur Platform");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hawthorn & Vale LLP\\nColumbus, Ohio\\nSeptember 6, 2024",
                "/s/ Hawthorn & Vale LLP\\nColumbus, Ohio\\nSeptember 6, 2024",
                "Hawthorn & Vale LLP\\nSeptember 6, 2024\\nColumbus, Ohio",
                "Hawthorn & Vale LLP\\nCertified Public Accountants\\nColumbus, Ohio\\n6 September 2024",
                "September 6, 2024\\nHawthorn & Vale LLP\\nColumbus, Ohio",
                "Hawthorn & Vale LLP\\nColumbus, Ohio, September 6, 2024",
                "Hawthorn & Vale LLP | Columbus, Ohio\\nSeptember 6th, 2024"
            })
    void theSignatureNamesFirmPlaceAndDate(String signature) {
        var facts = read(WHOLE.replace(Reports.SIGNATURE, signature.replace("\\n", "\n") + "\n"));

        assertThat(facts.auditor().name()).isEqualTo("Hawthorn & Vale LLP");
        assertThat(facts.auditor().city()).isEqualTo("Columbus");
        assertThat(facts.auditor().state()).isEqualTo("Ohio");
        assertThat(facts.reportDate().fact()).isEqualTo(LocalDate.of(2024, 9, 6));
    }

    @Test
    void anAuditorThatSignsWithAPictureIsNamedElsewhereAndDoubted() {
        var facts = read(WHOLE.replace(Reports.SIGNATURE, "Columbus, Ohio\nSeptember 6, 2024\n")
                .replace("SOC 2 Type 2 Report\n", "SOC 2 Type 2 Report\nPrepared by Hawthorn & Vale LLP\n"));

        assertThat(facts.auditor().name()).isEqualTo("Hawthorn & Vale LLP");
        assertThat(facts.doubts()).anyMatch(doubt -> doubt.field().equals("serviceAuditor"));
    }

    @Test
    void anotherFirmOnTheCoverRaisesADoubt() {
        var facts =
                read(WHOLE.replace("SOC 2 Type 2 Report\n", "SOC 2 Type 2 Report\nPrepared by\nSable & Finch LLP\n"));

        assertThat(facts.auditor().name()).isEqualTo("Hawthorn & Vale LLP");
        assertThat(facts.doubts()).anyMatch(doubt -> doubt.field().equals("serviceAuditor"));
    }

    @Test
    void aStreetBelowTheNameIsNoPartOfIt() {
        var facts =
                read(WHOLE.replace("Larkspur Care, Inc.:\n", "Larkspur Care, Inc.\n100 Main Street\nColumbus, Ohio\n"));

        assertThat(facts.serviceOrganization().fact()).isEqualTo("Larkspur Care, Inc.");
    }

    private static ProseFacts read(String text) {
        return Prose.read(Sheets.of(text));
    }

    @Test
    void aRunningHeadUnderTheSignatureIsNotTheFirm() {
        var facts = read(WHOLE.replace("September 6, 2024\n", "September 6, 2024\nLarkspur Care, Inc.\n"));

        assertThat(facts.auditor().name()).isEqualTo("Hawthorn & Vale LLP");
    }

    @Test
    void aLineSetToTheFullMeasureIsOnePhrase() {
        var words = new ArrayList<Word>();
        for (var part : List.of("Hawthorn", "Vale", "LLP")) {
            var left = 64 + words.size() * 180.0;
            words.add(new Word(part, new Box(left, 90, left + 40, 100), 98, 10, false));
        }

        assertThat(Phrases.of(new Line(1, words))).containsExactly("Hawthorn Vale LLP");
    }

    @Test
    void aNameMayBeginLow() {
        assertThat(read(WHOLE.replace("Larkspur Care, Inc.", "eLark Health"))
                        .serviceOrganization()
                        .fact())
                .isEqualTo("eLark Health");
    }
}
