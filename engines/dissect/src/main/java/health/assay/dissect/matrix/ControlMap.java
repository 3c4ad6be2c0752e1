package health.assay.dissect.matrix;

import health.assay.dissect.report.Criterion;
import health.assay.dissect.table.Entry;
import health.assay.dissect.table.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// A table that only says which controls serve which criteria; the tests stand elsewhere.
final class ControlMap {

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\n]|\\band\\b|\\s{2,}");

    private ControlMap() {}

    static boolean isOne(Table<Field> table) {
        var kinds = table.kinds();
        if (!kinds.contains(Field.CRITERIA) || kinds.contains(Field.TESTS) || kinds.contains(Field.RESULTS)) {
            return false;
        }
        var rows = 0;
        var lists = 0;
        for (var entry : table.entries()) {
            if (entry instanceof Entry.Row<Field> row && !row.isBlank(controls(table))) {
                rows++;
                var text = new StringBuilder();
                row.cell(controls(table)).forEach(line -> text.append(' ').append(line.text()));
                lists += isList(text.toString().strip()) ? 1 : 0;
            }
        }
        return rows > 0 && lists >= 0.8 * rows;
    }

    private static Field controls(Table<Field> table) {
        return table.kinds().contains(Field.CONTROL) ? Field.CONTROL : Field.CONTROL_ID;
    }

    private static boolean isList(String text) {
        for (var part : SEPARATOR.split(text.replaceAll("-\\s+", "-"))) {
            if (!part.isBlank() && !ControlIds.isOne(part.strip())) {
                return false;
            }
        }
        return true;
    }

    /// Adds the map's criteria to the controls, and returns all criteria it lists.
    static Set<Criterion> apply(Table<Field> table, CellText cells, Controls controls) {
        var listed = new LinkedHashSet<Criterion>();
        var criteria = Set.<Criterion>of();
        for (var entry : table.entries()) {
            if (!(entry instanceof Entry.Row<Field> row)) {
                continue;
            }
            var named = Banners.in(cells.join(row.cell(Field.CRITERIA)));
            criteria = named.isEmpty() ? criteria : named;
            listed.addAll(criteria);
            for (var id : SEPARATOR.split(cells.join(row.cell(controls(table))))) {
                controls.map(ControlIds.tidy(id.strip()), criteria);
            }
        }
        return listed;
    }
}
