package health.assay.reliance.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.frameworks.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConceptsTest {

    private static final Concepts HIPAA = Concepts.hipaa();
    private static final Concepts EXPECTED = Concepts.expected();

    @Test
    void everyExampleSaysItsConceptAndNoCounterexampleDoes() {
        assertThat(misjudged(HIPAA)).isEmpty();
        assertThat(misjudged(EXPECTED)).isEmpty();
    }

    @Test
    void everyQueryCanBeRead() {
        for (var concepts : List.of(HIPAA, EXPECTED)) {
            var search = new ConceptSearch(concepts);

            assertThat(queries(concepts))
                    .allSatisfy(query -> assertThat(search.read(query)).isNotNull());
        }
    }

    @Test
    void noBareWordMakesAMatch() {
        assertThat(HIPAA.concepts())
                .allSatisfy(
                        concept -> assertThat(ideas(concept)).as(concept.id()).isGreaterThan(1));
    }

    @Test
    void everyConceptHasBothKindsOfExampleAndSaysWhy() {
        assertThat(all()).allSatisfy(concept -> {
            assertThat(concept.examples()).as(concept.id()).isNotEmpty();
            assertThat(concept.counterexamples()).as(concept.id()).isNotEmpty();
            assertThat(concept.why()).as(concept.id()).isNotBlank();
        });
    }

    @Test
    void everyConceptHasItsOwnId() {
        assertThat(HIPAA.concepts()).extracting(Concept::id).doesNotHaveDuplicates();
        assertThat(EXPECTED.concepts()).extracting(Concept::id).doesNotHaveDuplicates();
    }

    @Test
    void everyConceptLeadsToARequirementOfTheLaw() {
        var hipaa = Library.bundled().framework("hipaa-164");

        assertThat(HIPAA.concepts()).allSatisfy(concept -> {
            var citations = new ArrayList<>(concept.addresses());
            citations.addAll(concept.contributes());
            assertThat(citations)
                    .as(concept.id())
                    .isNotEmpty()
                    .allSatisfy(citation -> assertThat(hipaa.requirement(citation))
                            .as("%s: %s", concept.id(), citation)
                            .isPresent());
        });
    }

    @Test
    void whatOnlyContributesIsNotClaimedToAddress() {
        assertThat(HIPAA.concepts())
                .allSatisfy(concept ->
                        assertThat(concept.addresses()).as(concept.id()).noneMatch(concept.contributes()::contains));
    }

    private static Stream<Concept> all() {
        return Stream.concat(HIPAA.concepts().stream(), EXPECTED.concepts().stream());
    }

    private static List<String> misjudged(Concepts concepts) {
        var search = new ConceptSearch(concepts);
        var wrong = new ArrayList<String>();
        for (var concept : concepts.concepts()) {
            for (var example : concept.examples()) {
                if (!search.search(List.of(example)).getFirst().contains(concept)) {
                    wrong.add("%s does not find: %s".formatted(concept.id(), example));
                }
            }
            for (var counterexample : concept.counterexamples()) {
                if (search.search(List.of(counterexample)).getFirst().contains(concept)) {
                    wrong.add("%s finds: %s".formatted(concept.id(), counterexample));
                }
            }
        }
        return wrong;
    }

    private static List<String> queries(Concepts concepts) {
        var queries = new ArrayList<>(concepts.never());
        concepts.concepts().forEach(concept -> {
            queries.addAll(concept.all());
            queries.addAll(concept.none());
        });
        return queries;
    }

    /// Queries that must all be found count as one idea each, and so does each side of a distance.
    private static int ideas(Concept concept) {
        var nearest = concept.all().stream()
                .mapToInt(query -> query.contains("~") || query.contains(">") ? 2 : 1)
                .max()
                .orElse(0);
        return concept.all().size() - 1 + nearest;
    }
}
