package health.assay.dissect.matrix;

import health.assay.dissect.table.Entry;
import health.assay.dissect.table.Table;
import java.util.regex.Pattern;

/// Tells the table that explains the kinds of tests ("Inquiry", "Inspection") from the tests themselves.
final class TestKinds {

    private static final Pattern KIND = Pattern.compile(
            "(?i)(?:corroborative )?(?:inquir(?:y|ies)|enquir(?:y|ies)|observations?|inspections?|examinations?|re-?performances?|re-?calculations?"
                    + "|re-?execution|walk-?throughs?|analytical procedures?)(?: of [\\w ]{3,40})?[:.]?");
    private static final int FEWEST = 2;

    private TestKinds() {}

    static boolean explainedIn(Table<Field> table, CellText cells) {
        return table.entries().stream()
                        .filter(entry -> entry instanceof Entry.Row<Field> row
                                && row.cells().values().stream()
                                        .anyMatch(cell ->
                                                KIND.matcher(cells.join(cell)).matches()))
                        .count()
                >= FEWEST;
    }
}
