package health.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractsTest {

    private static final String COBALTFERN = "../examples/cobaltfern-qualified.pdf";
    private static final String THISTLEQUAY = "../examples/thistlequay-type1.pdf";

    @Test
    void whatDiffPrintsKeepsItsContract() throws IOException {
        var diff = Run.of("diff", COBALTFERN, THISTLEQUAY, "-f", "json").out();

        assertThat(faults("diff", diff)).isEmpty();
        assertThat(faults("diff", diff.replace("\"CHANGED\"", "\"OTHER\""))).isNotEmpty();
    }

    @Test
    void whatComparePrintsKeepsItsContract() throws IOException {
        var shared = Run.of("compare", COBALTFERN, THISTLEQUAY, "-f", "json").out();

        assertThat(faults("compare", shared)).isEmpty();
        assertThat(faults("compare", shared.replace("\"CONTROL\"", "\"OTHER\"")))
                .isNotEmpty();
    }

    private static List<?> faults(String contract, String json) throws IOException {
        var schema = Files.readString(Path.of("../docs/schemas/" + contract + ".schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
