package health.assay.reliance.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeighingTest {

    private static final Concept BACKUPS =
            concept("backups", List.of("164.308(a)(7)(ii)(A)"), "It creates retrievable copies.");

    private final Weighing weighing = new Weighing(
            new Concepts(List.of(BACKUPS), Map.of(), List.of()),
            new WordWeights(
                    List.of(new WordWeights.Line("164.308(a)(7)(ii)(A)", -2, 0.1f)),
                    Map.of(
                            "snapshot", new WordWeights.Word(2, new byte[] {100}),
                            "nightli", new WordWeights.Word(1, new byte[] {20}),
                            "badg", new WordWeights.Word(2, new byte[] {-100}))));

    @Test
    void wordsThatLeaveLittleDoubtAddressARequirementWithoutAQuery() {
        var said = weighing.of("Snapshots run nightly.", List.of());

        assertThat(said).singleElement().satisfies(concept -> {
            assertThat(concept.addresses()).containsExactly("164.308(a)(7)(ii)(A)");
            assertThat(concept.why()).endsWith("Taken from its words as a whole, above all: Snapshots, nightly.");
        });
    }

    @Test
    void aConceptInUnlikelyCompanyOnlyContributes() {
        var said = weighing.of("Badges are backed up.", List.of(BACKUPS));

        assertThat(said).singleElement().satisfies(concept -> {
            assertThat(concept.addresses()).isEmpty();
            assertThat(concept.contributes()).containsExactly("164.308(a)(7)(ii)(A)");
        });
    }

    @Test
    void aConceptStandsWhereItsWordsAreNotAgainstIt() {
        var said = weighing.of("Something nightly.", List.of(BACKUPS));

        assertThat(said).containsExactly(BACKUPS);
    }

    @Test
    void unknownWordsSayNothing() {
        var said = weighing.of("Xyzzy plugh.", List.of());

        assertThat(said).isEmpty();
    }

    private static Concept concept(String id, List<String> addresses, String why) {
        return new Concept(id, id, addresses, List.of(), List.of("q"), List.of(), why, null, List.of(), List.of());
    }
}
