package health.assay.reliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.reliance.Review;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class ReviewXlsxTest {

    @Test
    void aReportHasASheetForEachList() throws IOException {
        try (var workbook = workbook(AReview.qualified())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Summary", "HIPAA", "Exceptions", "Controls", "CUECs", "Subservice", "Findings", "Doubts");
        }
    }

    @Test
    void everyRequirementIsARow() throws IOException {
        try (var workbook = workbook(AReview.qualified())) {
            var rows = workbook.findSheet("HIPAA").orElseThrow().read();

            assertThat(rows).hasSize(7);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("45 CFR 164.308(a)(3)(ii)(C)");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("EXCEPTION");
        }
    }

    @Test
    void whatAPersonCorrectedIsMarkedInItsRowAndListed() throws IOException {
        try (var workbook = workbook(AReview.corrected())) {
            var controls = workbook.findSheet("Controls").orElseThrow().read();
            var doubts = workbook.findSheet("Doubts").orElseThrow().read();
            var corrections = workbook.findSheet("Corrections").orElseThrow().read();

            assertThat(controls.get(0).getCellText(10)).isEqualTo("A person's word");
            assertThat(controls.get(1).getCellText(10)).contains("Assay read \"EXCEPTION\"", "Why: See it.");
            assertThat(controls.get(2).getCellCount()).isLessThanOrEqualTo(10);
            assertThat(doubts.get(1).getCellText(3)).startsWith("Answered by Ann  Lee on 10 Mar 2025");
            assertThat(corrections.get(3).getCellText(1)).isEqualTo("(taken away)");
        }
    }

    @Test
    void wordsFromADocumentNeverBecomeAFormula() throws IOException {
        try (var workbook = workbook(AReview.qualified())) {
            var rows = workbook.findSheet("Controls").orElseThrow().read();

            assertThat(rows.get(2).getCellText(2)).isEqualTo("'=HYPERLINK(\"http://evil\")");
        }
        assertThat(List.of("=1", "+1", "-1", "@x", "\tx", "\rx"))
                .allSatisfy(words -> assertThat(health.assay.reliance.publish.Sheet.inert(words))
                        .isEqualTo("'" + words));
        assertThat(health.assay.reliance.publish.Sheet.inert("a=1")).isEqualTo("a=1");
    }

    @Test
    void whatASpreadsheetCannotHoldIsLeftOutOrShortened() {
        assertThat(health.assay.reliance.publish.Sheet.inert("a\u0000b")).isEqualTo("ab");
        assertThat(health.assay.reliance.publish.Sheet.inert("x".repeat(40_000)))
                .hasSize(32_001)
                .endsWith("…");
    }

    @Test
    void anotherKindOfDocumentStillHasASummary() throws IOException {
        try (var workbook = workbook(AReview.soc1())) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(1)).startsWith("This is a SOC 1 report");
        }
    }

    private static ReadableWorkbook workbook(Review review) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ReviewXlsx.write(AReview.edition(review), bytes);
        return new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
