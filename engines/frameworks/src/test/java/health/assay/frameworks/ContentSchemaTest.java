package health.assay.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every content file has the shape its schema describes.
class ContentSchemaTest {

    private static final Path CONTENT = Path.of("src/main/resources/health/assay/frameworks");

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> everyContentFileKeepsToItsSchema() throws IOException {
        return contentFiles().stream()
                .map(file -> DynamicTest.dynamicTest(
                        CONTENT.relativize(file).toString(),
                        () -> assertThat(complaints(schemaFor(file), Files.readString(file)))
                                .isEmpty()));
    }

    @Test
    void everyContentFileIsReadByTheLibrary() throws IOException {
        var opened = new TreeMap<String, Boolean>();
        contentFiles().forEach(file -> opened.put(CONTENT.relativize(file).toString(), false));
        var library = new Library(name -> {
            opened.computeIfPresent(name, (_, _) -> true);
            return Library.class.getResourceAsStream(name);
        });

        library.frameworks();
        library.crosswalks();
        library.planning();

        assertThat(opened).isNotEmpty().doesNotContainValue(false);
    }

    @Test
    void aRequirementWithoutEvidenceBreaksTheSchema() throws IOException {
        var requirement = """
                {"requirements": [{"id": "CC1.1", "title": "Title", "kind": "CRITERION", "group": "security.CC1",
                 "citation": "CC1.1", "statement": "A sentence.", "evidence": [], "ask": "Send it."}]}
                """;

        var complaints = complaints(schema("requirements"), requirement);

        assertThat(complaints).singleElement().asString().contains("evidence");
    }

    @Test
    void aStrengthAboveTenBreaksTheSchema() throws IOException {
        var part = """
                {"entries": [{"requirement": "164.312(b)", "remains": "Something.", "relations": [
                 {"target": "CC7.2", "relation": "INTERSECTS_WITH", "strength": 11, "why": "Both."}]}]}
                """;

        var complaints = complaints(schema("crosswalk"), part);

        assertThat(complaints).singleElement().asString().contains("strength");
    }

    private static List<Path> contentFiles() throws IOException {
        try (var files = Files.walk(CONTENT)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    private Schema schemaFor(Path file) throws IOException {
        var folder = CONTENT.relativize(file).getName(0).toString();
        if (folder.equals("crosswalks")) {
            return schema("crosswalk");
        }
        if (folder.equals("planning")) {
            return schema("planning");
        }
        return schema(file.endsWith("framework.json") ? "framework" : "requirements");
    }

    private Schema schema(String name) throws IOException {
        var known = schemas.get(name);
        if (known != null) {
            return known;
        }
        var read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTENT.resolve(name + ".schema.json")), InputFormat.JSON);
        schemas.put(name, read);
        return read;
    }

    private static List<Error> complaints(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
