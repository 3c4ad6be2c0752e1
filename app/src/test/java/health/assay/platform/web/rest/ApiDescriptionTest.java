package health.assay.platform.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ApiDescriptionTest {

    @Test
    void operationsStandUnderTheirGroupWithWhatTheyTakeAndAnswer() {
        var document = JsonMapper.shared().readTree("""
                {"info": {"title": "Assay", "version": "v1"},
                 "paths": {"/api/v1/members": {
                   "parameters": [],
                   "get": {"tags": ["Members"], "summary": "List members",
                           "parameters": [{"name": "limit", "in": "query", "description": "At most"}],
                           "responses": {"200": {"description": "A page"}}}}}}
                """);

        var api = ApiDescription.of(document);

        assertThat(api.title()).isEqualTo("Assay");
        assertThat(api.groups()).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Members");
            assertThat(group.operations()).singleElement().satisfies(operation -> {
                assertThat(operation.method()).isEqualTo("GET");
                assertThat(operation.parameters())
                        .extracting(ApiDescription.Parameter::required)
                        .containsExactly(false);
                assertThat(operation.answers())
                        .extracting(ApiDescription.Answer::status)
                        .containsExactly("200");
            });
        });
    }
}
