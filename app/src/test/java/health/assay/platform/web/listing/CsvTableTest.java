package health.assay.platform.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldComputeIsTakenAsText(String text) {
        assertThat(CsvTable.text(text)).containsPattern("^\"?'");
    }

    @Test
    void aNumberStaysANumberAndTextIsQuotedWhereItMust() throws IOException {
        var out = new ByteArrayOutputStream();

        try (var table = new CsvTable(out)) {
            table.head(List.of("Name", "Count"));
            table.row(List.of(Cell.of("Okafor, \"Ines\"\nand others"), Cell.of(-5)));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("Name,Count\r\n\"Okafor, \"\"Ines\"\"\nand others\",-5\r\n");
    }
}
