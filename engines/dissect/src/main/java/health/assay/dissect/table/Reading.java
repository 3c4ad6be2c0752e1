package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.List;

/// What a run of lines holds: the lines before the first table, and the tables.
public record Reading<K extends Enum<K>>(List<Line> lead, List<Table<K>> tables) {

    public Reading {
        lead = List.copyOf(lead);
        tables = List.copyOf(tables);
    }
}
