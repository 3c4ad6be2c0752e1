/// Damages reports in thousands of ways and looks how reading each of them ends.
@NullMarked
package health.assay.bench.mutation;

import org.jspecify.annotations.NullMarked;
