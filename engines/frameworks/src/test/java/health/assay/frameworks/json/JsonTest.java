package health.assay.frameworks.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void aNullIsAbsent() {
        var json = read("{\"parent\": null, \"list\": [null, \"a\"]}");

        assertThat(json.optionalText("parent")).isNull();
        assertThat(json.texts("list")).containsExactly("a");
        assertThat(json.names()).containsExactly("list");
    }

    @Test
    void aMemberWrittenTwiceIsRefused() {
        assertThatThrownBy(() -> read("{\"id\": \"a\", \"id\": \"b\"}"))
                .isInstanceOf(MalformedJson.class)
                .hasMessageContaining("Duplicate");
    }

    @Test
    void anotherKindOfValueIsRefusedWithItsPlace() {
        var json =
                read("{\"groups\": [{\"n\": 1.5, \"t\": 7, \"o\": [], \"l\": {}, \"big\": 123456789012345678901234}]}");
        var group = json.objects("groups").getFirst().called("first");

        assertThatThrownBy(() -> group.whole("n"))
                .hasMessage("file.json, groups[1] (first) has a 'n' that is not a whole number");
        assertThatThrownBy(() -> group.text("t")).hasMessageEndingWith("has a 't' that is not text");
        assertThatThrownBy(() -> group.object("o")).hasMessageEndingWith("has a 'o' that is not an object");
        assertThatThrownBy(() -> group.objects("l")).hasMessageEndingWith("has a 'l' that is not a list");
        assertThatThrownBy(() -> group.whole("big")).hasMessageEndingWith("has a 'big' that is not a whole number");
        assertThatThrownBy(() -> json.texts("groups")).hasMessage("file.json has a 'groups' whose item 1 is not text");
    }

    @Test
    void whatIsEmptyIsNotWritten() {
        var document = new JsonMembers()
                .text("title", "A \"quoted\" title")
                .text("remarks", null)
                .texts("ids", List.of())
                .objects("groups", List.of(new JsonMembers().text("id", "a")))
                .document();

        assertThat(document).isEqualTo("""
                {
                  "title": "A \\"quoted\\" title",
                  "groups": [
                    {
                      "id": "a"
                    }
                  ]
                }
                """);
    }

    private static JsonObject read(String words) {
        return JsonReading.read(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), "file.json");
    }
}
