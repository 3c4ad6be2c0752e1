/// Documents that are not SOC 2 reports, though some look like one.
@NullMarked
package health.assay.bench.corpus.other;

import org.jspecify.annotations.NullMarked;
