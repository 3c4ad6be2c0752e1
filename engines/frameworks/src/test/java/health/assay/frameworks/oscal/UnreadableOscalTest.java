package health.assay.frameworks.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Every refusal is one line that says what is wrong.
class UnreadableOscalTest {

    @Test
    void aProfileIsRefusedWithAWayOn() {
        assertThatThrownBy(() -> Oscal.readCatalog(
                        OscalSchema.document("NIST_SP-800-53_rev5.1.1_LOW-baseline_profile-min.json"), "low.json"))
                .isInstanceOf(UnreadableOscal.class)
                .hasMessage("low.json is not a catalog but a profile, which only selects controls; "
                        + "give the catalog it resolves to.");
    }

    @Test
    void aMappingIsNotACatalogNorACatalogAMapping() {
        var mapping = "{\"mapping-collection\": {}}";
        var catalog = "{\"catalog\": {}}";

        assertThat(refusal(mapping)).isEqualTo("x.json is not a catalog but a mapping collection.");
        assertThatThrownBy(() -> Oscal.readMapping(stream(catalog), "x.json"))
                .hasMessage("x.json is not a mapping collection but a catalog.");
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThat(refusal("<catalog/>")).startsWith("x.json is not JSON that can be read: ");
        assertThat(refusal("")).isEqualTo("x.json is not a JSON object");
        assertThat(refusal("[]")).isEqualTo("x.json is not a JSON object");
        assertThat(refusal("{\"catalog\": {")).startsWith("x.json is not JSON that can be read: ");
        assertThat(refusal("{} {}")).isEqualTo("x.json goes on after the end of its JSON object");
    }

    @Test
    void otherJsonIsRefused() {
        assertThat(refusal("{\"name\": \"x\"}"))
                .isEqualTo("x.json is JSON but not OSCAL: it has no 'catalog' at its top.");
    }

    @Test
    void anotherMajorVersionIsRefused() {
        assertThat(refusal("{\"catalog\": {\"metadata\": {\"title\": \"T\", \"oscal-version\": \"2.0.0\"}}}"))
                .isEqualTo("x.json is written in OSCAL 2.0.0; Assay reads OSCAL 1.");
        assertThat(refusal("{\"catalog\": {\"metadata\": {\"title\": \"T\", \"oscal-version\": \"10.0\"}}}"))
                .isEqualTo("x.json is written in OSCAL 10.0; Assay reads OSCAL 1.");
        assertThat(refusal("{\"catalog\": {\"metadata\": {\"title\": \"T\"}}}"))
                .isEqualTo("x.json, catalog, metadata lacks 'oscal-version'");
    }

    @Test
    void aControlWithoutATitleIsNamed() {
        assertThat(refusal(catalogOf("{\"id\": \"c1\"}"))).isEqualTo("x.json, catalog, controls[1] (c1) lacks 'title'");
    }

    @Test
    void aControlListedTwiceIsNamed() {
        var control = "{\"id\": \"c1\", \"title\": \"T\"}";

        assertThat(refusal(catalogOf(control + "," + control)))
                .isEqualTo("x.json, catalog contradicts itself: t has the requirement c1 twice");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        var deep = "{\"catalog\":" + "[".repeat(10_000);

        assertThat(refusal(deep)).contains("nesting depth");
    }

    @Test
    void aDocumentWithoutEndIsRefused() {
        var endless = new InputStream() {
            private final byte[] start = "{\"catalog\": \"".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return at < start.length ? start[at++] : ' ';
            }
        };

        assertThatThrownBy(() -> Oscal.readCatalog(endless, "x.json"))
                .isInstanceOf(UnreadableOscal.class)
                .hasMessageContaining("exceeds the maximum");
    }

    @Test
    void aRelationshipOutsideTheStandardIsNamed() {
        var mapping = """
                {"mapping-collection": {"metadata": {"title": "T", "version": "1", "oscal-version": "1.2.2"},
                 "mappings": [{"source-resource": {"href": "a.json"}, "target-resource": {"href": "b.json"},
                  "maps": [{"relationship": "rhymes-with", "sources": [{"id-ref": "a"}], "targets": [{"id-ref": "b"}]}]}]}}
                """;

        assertThatThrownBy(() -> Oscal.readMapping(stream(mapping), "x.json"))
                .isInstanceOf(UnreadableOscal.class)
                .hasMessage("x.json, mapping-collection, mappings[1], maps[1] has the relationship 'rhymes-with', "
                        + "which is not of NIST IR 8477");
    }

    private static String catalogOf(String controls) {
        return """
                {"catalog": {"metadata": {"title": "T", "version": "1", "oscal-version": "1.2.2"}, "controls": [%s]}}
                """.formatted(controls);
    }

    private static String refusal(String document) {
        try {
            Oscal.readCatalog(stream(document), "x.json");
        } catch (UnreadableOscal refused) {
            assertThat(refused.getMessage()).hasLineCount(1);
            return refused.getMessage();
        }
        throw new AssertionError("Read without a complaint: " + document);
    }

    private static InputStream stream(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
