package health.assay.dissect.matrix;

import health.assay.dissect.table.Table;
import java.util.Set;

/// Which columns a table's rows have, and where they carry a control's number.
record RowShape(Set<Field> kinds, Numbering numbering) {

    static RowShape of(Table<Field> table) {
        return new RowShape(table.kinds(), Numbering.of(table));
    }

    boolean has(Field field) {
        return kinds.contains(field);
    }

    boolean hasTests() {
        return has(Field.TESTS) || has(Field.RESULTS) || has(Field.TESTS_AND_RESULTS);
    }

    /// Only tests and results: the control stands above the table.
    boolean isOfOneControl() {
        return has(Field.TESTS) && has(Field.RESULTS) && !has(Field.CONTROL) && !has(Field.CONTROL_ID);
    }

    /// Columns of some other table; beside tests they are remarks that do not matter here.
    boolean isOther() {
        return has(Field.OTHER) && !hasTests();
    }

    /// The column that a banner or heading inside the table would stand in.
    Field first() {
        if (has(Field.CONTROL_ID)) {
            return Field.CONTROL_ID;
        }
        return has(Field.CRITERIA) ? Field.CRITERIA : Field.CONTROL;
    }
}
