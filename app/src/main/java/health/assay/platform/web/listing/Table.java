package health.assay.platform.web.listing;

import java.io.Closeable;
import java.util.List;

/// A file that is being written row by row.
interface Table extends Closeable {

    void head(List<String> labels);

    void row(List<Cell> cells);
}
