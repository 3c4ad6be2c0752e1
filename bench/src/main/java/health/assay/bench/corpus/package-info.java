/// Writes synthetic SOC 2 reports with their truth, in layouts and words that no collected report has.
@NullMarked
package health.assay.bench.corpus;

import org.jspecify.annotations.NullMarked;
