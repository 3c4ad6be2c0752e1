package health.assay.frameworks.oscal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// NIST's schema for all OSCAL 1.2.2 documents, and the documents the tests read.
final class OscalSchema {

    private static final Schema SCHEMA = read();

    private OscalSchema() {}

    static List<Error> complaints(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    static InputStream document(String name) throws IOException {
        var file = Objects.requireNonNull(OscalSchema.class.getResourceAsStream(name), name);
        return name.endsWith(".gz") ? new GZIPInputStream(file) : file;
    }

    private static Schema read() {
        try (var file = document("oscal_complete_schema-1-2-2.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(file, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
