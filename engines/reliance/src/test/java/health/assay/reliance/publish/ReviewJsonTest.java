package health.assay.reliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.assay.reliance.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewJsonTest {

    @Test
    void everyReviewKeepsTheContract() {
        var reviews = List.of(
                AReview.qualified(), AReview.unread(), AReview.nothingRead(), AReview.soc1(), AReview.corrected());

        assertThat(reviews)
                .allSatisfy(review -> assertThat(faults(ReviewJson.of(review))).isEmpty());
    }

    @Test
    void aCorrectionPointsToItsElementAndItsDoubt() {
        var review = json(AReview.corrected());

        assertThat(review.at("/corrections/0/at").asString()).isEqualTo("/report/controls/0");
        assertThat(review.at("/corrections/2/at").isMissingNode()).isTrue();
        assertThat(review.at("/doubts")).hasSize(5);
        assertThat(review.at("/doubts/3/answered/by").asString()).isEqualTo("Ann  Lee");
        assertThat(review.at("/doubts/4/answered").isMissingNode()).isTrue();
    }

    @Test
    void theContractIsReallyChecked() {
        var broken = ReviewJson.of(AReview.qualified()).replace("SOC2_TYPE_II", "SOC9");

        assertThat(faults(broken)).isNotEmpty();
    }

    @Test
    void anUnreadOpinionGivesTheComfortOfADisclaimer() {
        var opinion = json(AReview.unread()).at("/report/opinion");

        assertThat(opinion.at("/kind").asString()).isEqualTo("DISCLAIMER");
        assertThat(opinion.at("/modified").isEmpty()).isTrue();
    }

    @Test
    void whatWasNotReadIsEmptyAndNotLeftOut() {
        var report = json(AReview.nothingRead()).at("/report");

        assertThat(report.at("/serviceOrganization/value").asString()).isEmpty();
        assertThat(report.at("/serviceAuditor/name").asString()).isEmpty();
        assertThat(report.at("/period").isNull()).isTrue();
    }

    @Test
    void aDocumentThatIsNoSoc2HasNoReport() {
        var review = json(AReview.soc1());

        assertThat(review.at("/report").isNull()).isTrue();
        assertThat(review.at("/hipaa").isEmpty()).isTrue();
    }

    @Test
    void aPlaceKeepsItsPageAndBox() {
        var cite = json(AReview.qualified()).at("/report/controls/0/cite");

        assertThat(cite.at("/page").asInt()).isEqualTo(12);
        assertThat(cite.at("/box/2").asDouble()).isEqualTo(540.26);
    }

    @Test
    void fieldsComeInTheContractsOrder() {
        var review = json(AReview.qualified());

        assertThat(review.propertyNames()).containsExactly("schema", "document", "report", "hipaa", "doubts");
        assertThat(review.at("/report").propertyNames())
                .startsWith("serviceOrganization", "system", "serviceAuditor", "period", "asOf", "reportDate")
                .endsWith("controls", "exceptions", "findings");
    }

    private static JsonNode json(Review review) {
        return JsonMapper.shared().readTree(ReviewJson.of(review));
    }

    private static List<String> faults(String json) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("/review.schema.json"), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    static String resource(String name) {
        try (var stream = ReviewJsonTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
