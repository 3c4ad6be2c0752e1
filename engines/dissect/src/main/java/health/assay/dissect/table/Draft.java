package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import java.util.ArrayList;
import java.util.List;

/// A header and the lines after it, before they are parted into cells.
record Draft<K extends Enum<K>>(Header<K> header, List<Line> body) {

    Draft(Header<K> header) {
        this(header, new ArrayList<>());
    }
}
