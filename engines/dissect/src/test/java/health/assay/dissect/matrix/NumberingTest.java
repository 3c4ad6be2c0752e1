package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.page.Typeset;
import health.assay.dissect.table.CellLine;
import health.assay.dissect.table.Table;
import health.assay.dissect.table.TableReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @Test
    void aColumnOfNumbersNumbers() {
        var table = table("""
                #No.      Control Activity          Test Results

                 AC-1     Access is approved.       No exceptions noted.
                """);

        assertThat(Numbering.of(table)).isEqualTo(Numbering.COLUMN);
    }

    @Test
    void numbersBeforeTheWordsNumber() {
        var table = table("""
                #Control Activity               Test Results

                 AC-1: Access is approved.      No exceptions noted.

                 AC-2: Access is reviewed.      No exceptions noted.
                """);

        assertThat(Numbering.of(table)).isEqualTo(Numbering.IN_TEXT);
    }

    @Test
    void fewNumbersAmongManyCellsDoNot() {
        var table = table("""
                #Control Activity               Test Results

                 Access is approved.            No exceptions noted.

                 AC-2: Access is reviewed.      No exceptions noted.

                 Access ends.                   No exceptions noted.
                """);

        assertThat(Numbering.of(table)).isEqualTo(Numbering.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AC-1: Access is approved.           | AC-1     | Access is approved.
            CC6.1.01 Access is approved.        | CC6.1.01 | Access is approved.
            [AC-1] Access is approved.          | AC-1     | Access is approved.
            Control # AC-1: Access is approved. | AC-1     | Access is approved.
            """)
    void theNumberIsTakenOffTheWords(String cell, String id, String words) {
        var numbered = Numbering.IN_TEXT.read(lines(cell));

        assertThat(numbered.id()).isEqualTo(id);
        assertThat(numbered.words()).map(CellLine::text).containsExactly(words);
    }

    @Test
    void theNumberMayStandOnALineOfItsOwn() {
        var numbered = Numbering.IN_TEXT.read(lines("AC-1\nAccess is approved."));

        assertThat(numbered.id()).isEqualTo("AC-1");
        assertThat(numbered.words()).map(CellLine::text).containsExactly("Access is approved.");
    }

    @Test
    void wordsWithoutANumberKeepThemAll() {
        var numbered = Numbering.IN_TEXT.read(lines("Access is approved."));

        assertThat(numbered.id()).isNull();
        assertThat(numbered.words()).map(CellLine::text).containsExactly("Access is approved.");
    }

    private static List<CellLine> lines(String cell) {
        return Cells.lines(cell);
    }

    private static Table<Field> table(String block) {
        var pages = Typeset.pages(block);
        return new TableReader<>(new FieldNames(), pages)
                .read(Typeset.lines(pages))
                .tables()
                .getFirst();
    }
}
