package health.assay.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.frameworks.json.MalformedJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryTest {

    private static final String HEAD = """
            {"id": "soc2-2017", "title": "Criteria", "version": "1", "publisher": "P", "source": "S", "note": "N",
             "groups": [{"id": "security", "title": "Security"}], "parts": ["part.json"]}
            """;

    @Test
    void aFrameworkIsReadOnceAndOnlyWhenAskedFor() {
        var opened = new ArrayList<String>();
        var library = new Library(name -> {
            opened.add(name);
            return Library.class.getResourceAsStream(name);
        });

        var first = library.framework("soc2-2017");
        var second = library.framework("soc2-2017");

        assertThat(second).isSameAs(first);
        assertThat(opened).doesNotHaveDuplicates().allMatch(name -> name.startsWith("soc2-2017/"));
    }

    @Test
    void anUnknownFrameworkIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Library.bundled().framework("iso-27001"))
                .isInstanceOf(UnknownFramework.class)
                .hasMessage("There is no framework 'iso-27001'. Known are soc2-2017, hipaa-164, nist-csf-2.0.");
    }

    @Test
    void aCrosswalkAskedForTheWrongWayRoundIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Library.bundled().crosswalk("soc2-2017", "hipaa-164"))
                .isInstanceOf(UnknownFramework.class)
                .hasMessageContaining("hipaa-164--soc2-2017");
    }

    @Test
    void aRequirementThatLacksItsTitleIsNamedWithFileAndPlace() {
        var library = libraryOf(Map.of("soc2-2017/framework.json", HEAD, "soc2-2017/part.json", """
                {"requirements": [{"id": "CC1.1", "kind": "CRITERION"}]}"""));

        assertThatThrownBy(() -> library.framework("soc2-2017"))
                .isInstanceOf(MalformedJson.class)
                .hasMessage("soc2-2017/part.json, requirements[1] (CC1.1) lacks 'title'");
    }

    @Test
    void anUnknownKindIsNamedWithTheKnownOnes() {
        var library = libraryOf(Map.of("soc2-2017/framework.json", HEAD, "soc2-2017/part.json", """
                {"requirements": [{"id": "CC1.1", "title": "T", "kind": "RULE"}]}"""));

        assertThatThrownBy(() -> library.framework("soc2-2017"))
                .hasMessageStartingWith("soc2-2017/part.json, requirements[1] (CC1.1) has 'RULE' as kind; known are")
                .hasMessageContaining("CRITERION");
    }

    @Test
    void aMissingPartIsNamed() {
        var library = libraryOf(Map.of("soc2-2017/framework.json", HEAD));

        assertThatThrownBy(() -> library.framework("soc2-2017"))
                .hasMessage("soc2-2017/part.json is missing from the library");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() {
        var library = libraryOf(Map.of("soc2-2017/framework.json", "{\n\"id\": }"));

        assertThatThrownBy(() -> library.framework("soc2-2017"))
                .hasMessageStartingWith("soc2-2017/framework.json is not JSON that can be read")
                .hasMessageContaining("line 2");
    }

    @Test
    void aRequirementListedTwiceIsRefused() {
        var library = libraryOf(Map.of("soc2-2017/framework.json", HEAD, "soc2-2017/part.json", """
                {"requirements": [%1$s, %1$s]}""".formatted(
                        criterion("CC1.1", "security"))));

        assertThatThrownBy(() -> library.framework("soc2-2017"))
                .hasMessage("soc2-2017/: soc2-2017 has the requirement CC1.1 twice");
    }

    @Test
    void aRequirementInAGroupThatDoesNotExistIsRefused() {
        var library = libraryOf(Map.of(
                "soc2-2017/framework.json", HEAD, "soc2-2017/part.json", """
                {"requirements": [%s]}""".formatted(criterion("CC1.1", "safety"))));

        assertThatThrownBy(() -> library.framework("soc2-2017"))
                .hasMessage("soc2-2017/: soc2-2017 has CC1.1 in no known group");
    }

    @Test
    void aStrengthOfElevenIsNamedWithRequirementAndTarget() {
        var library = libraryOf(Map.of("crosswalks/hipaa-164--soc2-2017.json", """
                {"id": "hipaa-164--soc2-2017", "title": "T", "from": "hipaa-164", "to": "soc2-2017", "method": "M",
                 "version": "1", "entries": [{"requirement": "164.312(b)", "remains": "R", "relations": [
                  {"target": "CC7.2", "relation": "EQUAL", "strength": 11, "why": "W"}]}]}"""));

        assertThatThrownBy(() -> library.crosswalk("hipaa-164", "soc2-2017"))
                .hasMessage("crosswalks/hipaa-164--soc2-2017.json, entries[1] (164.312(b)), relations[1] (CC7.2) "
                        + "has strength 11, which is not within 1 to 10");
    }

    private static Library libraryOf(Map<String, String> files) {
        return new Library(name -> {
            var words = files.get(name);
            return words == null ? null : new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String criterion(String id, String group) {
        return """
                {"id": "%s", "title": "T", "kind": "CRITERION", "group": "%s", "citation": "C", "statement": "S.",
                 "evidence": ["E"], "ask": "A."}""".formatted(id, group);
    }
}
