package health.assay.reliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.assay.reliance.Review;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewOscalTest {

    @Test
    void everyReviewIsAValidAssessmentResult() {
        var reviews = List.of(
                AReview.qualified(), AReview.unread(), AReview.nothingRead(), AReview.soc1(), AReview.corrected());
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(ReviewJsonTest.resource("/oscal_complete_schema-1-2-2.json"), InputFormat.JSON);

        assertThat(reviews).allSatisfy(review -> {
            var faults = schema.validate(ReviewOscal.of(AReview.edition(review)), InputFormat.JSON);
            assertThat(faults.stream().map(Object::toString)).isEmpty();
        });
        assertThat(schema.validate("{\"assessment-results\": {}}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void anObservationThatAPersonCorrectedSaysSo() {
        var result = result(AReview.corrected());

        assertThat(result.at("/observations/0/props/2/value").asString()).isEqualTo("Ann Lee");
        assertThat(result.at("/observations/0/remarks").asString()).contains("Assay read \"EXCEPTION\"");
        assertThat(result.at("/observations/1/remarks").isMissingNode()).isTrue();
        assertThat(result.at("/findings/2/props/2/name").asString()).isEqualTo("corrected-by");
        assertThat(result.at("/remarks").asString()).contains("controls[GONE]: Taken away by");
    }

    @Test
    void onlyTestedIsSatisfied() {
        var findings = result(AReview.qualified()).at("/findings");

        assertThat(findings).hasSize(6);
        assertThat(findings)
                .allSatisfy(
                        finding -> assertThat(finding.at("/target/status/state").asString())
                                .isEqualTo(
                                        finding.at("/props/0/value").asString().equals("tested")
                                                ? "satisfied"
                                                : "not-satisfied"));
    }

    @Test
    void aFindingRestsOnTheTestsOfItsControl() {
        var result = result(AReview.qualified());
        var tested = result.at("/findings/2");

        assertThat(tested.at("/target/target-id").asString()).isEqualTo("s164.312-a-2-i");
        assertThat(tested.at("/related-observations/0/observation-uuid").asString())
                .isEqualTo(result.at("/observations/0/uuid").asString());
    }

    @Test
    void theSameDocumentAlwaysHasTheSameIdentifiers() {
        var once = ReviewOscal.of(AReview.edition(AReview.qualified()));
        var again = ReviewOscal.of(AReview.edition(AReview.qualified()));

        assertThat(once).isEqualTo(again);
    }

    private static JsonNode result(Review review) {
        return JsonMapper.shared()
                .readTree(ReviewOscal.of(AReview.edition(review)))
                .at("/assessment-results/results/0");
    }
}
