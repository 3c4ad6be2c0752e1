package health.assay.frameworks.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.frameworks.json.JsonReading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private final Parameters parameters = Parameters.of(
            JsonReading.read(new ByteArrayInputStream("""
                    {"params": [
                      {"id": "label", "label": "a duration"},
                      {"id": "value", "label": "a duration", "values": ["15 minutes", "an hour"]},
                      {"id": "one", "select": {"choice": ["lock after {{ insert: param, label }}", "log off"]}},
                      {"id": "many", "select": {"how-many": "one-or-more", "choice": ["a", "b"]}},
                      {"id": "circle", "label": "{{ insert: param, circle }}"},
                      {"id": "empty"}],
                     "groups": [{"controls": [{"params": [{"id": "inner", "label": "$1 \\\\ here"}]}]}]}
                    """.getBytes(StandardCharsets.UTF_8)), "catalog.json"));

    @Test
    void aParameterIsItsLabel() {
        assertThat(parameters.inWords("After {{ insert: param, label }}, lock."))
                .isEqualTo("After [a duration], lock.");
    }

    @Test
    void aValueGoesBeforeTheLabel() {
        assertThat(parameters.inWords("{{ insert: param, value }}")).isEqualTo("15 minutes, an hour");
    }

    @Test
    void aSelectionListsItsChoices() {
        assertThat(parameters.inWords("{{ insert: param, one }}"))
                .isEqualTo("[one of: lock after [a duration]; log off]");
        assertThat(parameters.inWords("{{insert: param, many}}")).isEqualTo("[one or more of: a; b]");
    }

    @Test
    void aParameterOfAControlInAGroupIsFound() {
        assertThat(parameters.inWords("{{ insert: param, inner }}")).isEqualTo("[$1 \\ here]");
    }

    @Test
    void whatHasNoWordsIsItsId() {
        assertThat(parameters.inWords("{{ insert: param, empty }} {{ unknown }}"))
                .isEqualTo("[empty] [unknown]");
    }

    @Test
    void aCircleEnds() {
        assertThat(parameters.inWords("{{ insert: param, circle }}")).isEqualTo("[[[[[[circle]]]]]]");
    }

    @Test
    void parametersThatGrowWithoutEndAreRefused() {
        var hundredfold = "{{ insert: param, bomb }}".repeat(100);
        var bomb = Parameters.of(JsonReading.read(
                new ByteArrayInputStream("{\"params\": [{\"id\": \"bomb\", \"label\": \"%s\"}]}"
                        .formatted(hundredfold)
                        .getBytes(StandardCharsets.UTF_8)),
                "catalog.json"));

        assertThatThrownBy(() -> bomb.inWords("{{ insert: param, bomb }}"))
                .hasMessage("catalog.json has parameters that grow too long when put into words");
    }
}
