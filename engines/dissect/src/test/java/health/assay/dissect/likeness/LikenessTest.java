package health.assay.dissect.likeness;

import static health.assay.dissect.report.ControlTest.Outcome.NO_EXCEPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.assay.dissect.compare.Caution;
import health.assay.dissect.compare.Yearly;
import health.assay.dissect.report.Dissection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String REVIEW =
            "%s reviews the access of every employee to production systems each quarter, and managers sign the list within 10 days.";
    private static final String OWN =
            "Laptops of the sales team carry a privacy filter and are wiped from afar once they were reported as lost or stolen.";

    @Test
    void namesAndNumbersDoNotHideATemplate() {
        var left = Yearly.of(2024)
                .by("Quillmarrow Health, Inc.")
                .with("AC-01", REVIEW.formatted("Quillmarrow"), NO_EXCEPTION);
        var right = Yearly.of(2024)
                .by("Ospreloom LLC")
                .with("CC6.2-4", REVIEW.formatted("The Company").replace("10", "14"), NO_EXCEPTION);

        var pair = likeness(left, right).pairs().getFirst();

        assertThat(pair.weight()).isCloseTo(1, within(0.01));
        assertThat(pair.passages()).hasSize(1);
        assertThat(pair.passages().getFirst().isIdentical()).isTrue();
    }

    @Test
    void oneOtherWordLeavesAPassageNearlyTheSame() {
        var left = Yearly.of(2024).by("Quillmarrow").with("1", REVIEW.formatted("Quillmarrow"), NO_EXCEPTION);
        var right = Yearly.of(2024)
                .by("Ospreloom")
                .with("1", REVIEW.formatted("Ospreloom").replace("employee", "contractor"), NO_EXCEPTION);

        var pair = likeness(left, right).pairs().getFirst();

        assertThat(pair.leftShares())
                .filteredOn(share -> share.matter() == Matter.CONTROL)
                .containsExactly(new Share(Matter.CONTROL, 0, 1, 1));
        assertThat(pair.passages().getFirst().likeness()).isBetween(Families.NEARLY, 0.99);
    }

    @Test
    void otherWordsAndShortPassagesShareNothing() {
        var left = Yearly.of(2024)
                .by("Quillmarrow")
                .with("1", REVIEW.formatted("It"), NO_EXCEPTION)
                .with("2", "Access is reviewed each quarter.", NO_EXCEPTION);
        var right = Yearly.of(2024)
                .by("Ospreloom")
                .with("1", OWN, NO_EXCEPTION)
                .with("2", "Access is reviewed each quarter.", NO_EXCEPTION);

        assertThat(likeness(left, right).pairs()).isEmpty();
    }

    @Test
    void descriptionsAreComparedToo() {
        var left = Yearly.of(2024).by("Quillmarrow").describing(REVIEW.formatted("Quillmarrow"));
        var right = Yearly.of(2024).by("Ospreloom").describing(REVIEW.formatted("Ospreloom"));

        var shared = likeness(left, right).pairs().getFirst().passages().getFirst();

        assertThat(shared.left().matter()).isEqualTo(Matter.DESCRIPTION);
        assertThat(shared.right().place().page()).isEqualTo(9);
    }

    @Test
    void twoYearsOfOneCompanyAreNotHeldAgainstEachOther() {
        var likeness = likeness(
                Yearly.of(2023).with("1", REVIEW.formatted("It"), NO_EXCEPTION),
                Yearly.of(2024).with("1", REVIEW.formatted("It"), NO_EXCEPTION));

        assertThat(likeness.pairs()).isEmpty();
        assertThat(likeness.cautions()).extracting(Caution::check).containsExactly("companies.one");
    }

    @Test
    void whatAllReportsSayIsLeftOutAndWhatTwoShareIsNot() {
        var reports = IntStream.range(0, 30)
                .mapToObj(number -> Yearly.of(2024)
                        .by("Company" + (char) ('a' + number) + " Inc.")
                        .with("1", REVIEW.formatted("Management"), NO_EXCEPTION)
                        .with("2", number < 2 ? OWN : sentence(new Random(number)), NO_EXCEPTION))
                .toArray(Yearly[]::new);

        var likeness = likeness(reports);

        assertThat(likeness.common()).isEqualTo(1);
        assertThat(likeness.pairs()).hasSize(1);
        assertThat(likeness.pairs().getFirst().passages())
                .extracting(shared -> shared.left().text())
                .containsExactly(OWN);
    }

    @Test
    void wordingCountsTheLessTheMoreHaveIt() {
        assertThat(SharedWording.weight(2, 2)).isEqualTo(1);
        assertThat(SharedWording.weight(2, 200)).isEqualTo(1);
        assertThat(SharedWording.weight(20, 200)).isBetween(0.4, 0.6);
        assertThat(SharedWording.weight(200, 200)).isLessThan(0.01);
    }

    @Test
    void aFileGivenTwiceCountsOnceAndAnEmptyReportIsNotClean() {
        var one = Yearly.of(2024).by("Quillmarrow").with("1", OWN, NO_EXCEPTION).dissected();
        var empty = Yearly.of(2024).by("Ospreloom").dissected();

        var likeness = Likeness.of(List.of(one, one, empty));

        assertThat(likeness.reports()).hasSize(2);
        assertThat(likeness.cautions())
                .extracting(Caution::check)
                .containsExactly("document.same", "companies.few", "passages.none");
    }

    @Test
    void twoHundredTemplatedReportsTakeSecondsOnly() {
        var template = new ArrayList<String>();
        var random = new Random(1);
        IntStream.range(0, 300).forEach(_ -> template.add(sentence(random)));
        var reports = IntStream.range(0, 200)
                .mapToObj(number -> templated(number, template))
                .toList();

        var started = System.nanoTime();
        var likeness = Likeness.of(reports);

        assertThat(likeness.pairs()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(60));
    }

    /// Half of its wording is its own; the other half is a template that half of all reports were made from.
    private static Dissection templated(int number, List<String> template) {
        var own = new Random(1000 + number);
        var report = Yearly.of(2024).by("Company" + number + "x Inc.");
        for (var index = 0; index < template.size(); index++) {
            var words = number % 2 == 0 && index % 2 == 0 ? template.get(index) : sentence(own);
            report.with("C-" + index, words, NO_EXCEPTION);
        }
        return report.dissected();
    }

    private static String sentence(Random random) {
        return random.ints(22, 0, 400)
                .mapToObj(number -> "" + (char) ('a' + number % 26) + (char) ('a' + number / 26) + "word")
                .collect(Collectors.joining(" "));
    }

    private static Likeness likeness(Yearly... reports) {
        return Likeness.of(Stream.of(reports).map(Yearly::dissected).toList());
    }
}
