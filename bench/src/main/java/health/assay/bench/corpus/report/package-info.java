/// Makes up an examination, and writes the report on it in the shape that a plan asks for.
@NullMarked
package health.assay.bench.corpus.report;

import org.jspecify.annotations.NullMarked;
