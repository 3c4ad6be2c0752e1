package health.assay.platform.web.listing;

import health.assay.platform.web.Choice;
import java.util.List;

/// A way to see only some rows. Its column is one of the query's.
public sealed interface Filter {

    String id();

    String label();

    /// Rows with one of a few values.
    record OneOf(String id, String label, List<Choice> choices) implements Filter {
        public OneOf {
            Names.check(id);
            choices = List.copyOf(choices);
        }
    }

    /// Rows whose list of values, an array in the query, holds one.
    record Holding(String id, String label, List<Choice> choices) implements Filter {
        public Holding {
            Names.check(id);
            choices = List.copyOf(choices);
        }
    }

    /// Rows of a span of days, both included.
    record Days(String id, String label) implements Filter {
        public Days {
            Names.check(id);
        }
    }
}
