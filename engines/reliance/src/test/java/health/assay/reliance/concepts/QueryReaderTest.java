package health.assay.reliance.concepts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryReaderTest {

    @Test
    void wordsAreFoundByTheirStem() {
        assertThat(finds("review", "Rights were reviewed.")).isTrue();
        assertThat(finds("review", "Rights were granted.")).isFalse();
    }

    @Test
    void aStarAsksForABeginningAsWritten() {
        assertThat(finds("accounting*", "An accounting is given.")).isTrue();
        assertThat(finds("accounting*", "An account is closed.")).isFalse();
    }

    @Test
    void anEqualsSignAsksForTheWordAsWritten() {
        assertThat(finds("=informed", "They are informed.")).isTrue();
        assertThat(finds("=informed", "They have information.")).isFalse();
        assertThat(finds("informed", "They have information.")).isTrue();
    }

    @Test
    void whatStandsInARowIsAPhrase() {
        assertThat(finds("at rest", "Data is encrypted at rest.")).isTrue();
        assertThat(finds("at rest", "At night we rest.")).isFalse();
        assertThat(finds("(plan|policy) is tested", "The plan is tested.")).isTrue();
    }

    @Test
    void nearMeansEitherOrderWithinSoManyWords() {
        assertThat(finds("remove ~2 access", "Remove all their access.")).isTrue();
        assertThat(finds("remove ~2 access", "Access we remove.")).isTrue();
        assertThat(finds("remove ~1 access", "Remove all their access.")).isFalse();
    }

    @Test
    void thenMeansInThisOrder() {
        assertThat(finds("remove >2 access", "Remove their access.")).isTrue();
        assertThat(finds("remove >2 access", "Access they remove.")).isFalse();
    }

    @Test
    void oneWordIsNotTwoIdeas() {
        assertThat(finds("(access|review) ~5 (review|audit)", "A review.")).isFalse();
        assertThat(finds("(access|review) ~5 (review|audit)", "A review after an audit."))
                .isTrue();
    }

    @Test
    void aPhraseGoesOnBehindEitherOrderOfAPair() {
        assertThat(finds("remove ~3 access rights", "Remove all access rights."))
                .isTrue();
        assertThat(finds("remove ~3 access rights", "Access we remove access rights."))
                .isTrue();
        assertThat(finds("remove ~3 access rights", "Remove access, then rights."))
                .isFalse();
    }

    @Test
    void theNearestOfSeveralCounts() {
        assertThat(finds("review >1 access", "A review of logs; a review of access."))
                .isTrue();
        assertThat(finds("(a review|review) >1 access", "A review, a review of all access."))
                .isFalse();
    }

    @Test
    void aGroupStandsForAnyOfItsMembers() {
        assertThat(finds("@review", "Owners recertify rights.")).isTrue();
        assertThat(finds("@review ~3 rights", "Owners recertify rights.")).isTrue();
    }

    @Test
    void whatIsNoQueryIsRefused() {
        for (var query : List.of("", "(a|b", "a)", "a ~ b", "~3 a", "a |", "@nothing", "@circle")) {
            assertThatIllegalArgumentException().as(query).isThrownBy(() -> finds(query, "a"));
        }
    }

    private static boolean finds(String query, String text) {
        var concept = new Concept("it", "It", null, null, List.of(query), null, "", null, null, null);
        var words = Map.of("review", List.of("review", "recertif*"), "circle", List.of("@circle"));
        var search = new ConceptSearch(new Concepts(List.of(concept), words, List.of()));
        return !search.search(List.of(text)).getFirst().isEmpty();
    }
}
