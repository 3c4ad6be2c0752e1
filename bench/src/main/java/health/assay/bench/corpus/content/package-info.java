/// The banks that reports are filled from: practices, criteria, parties, and words.
@NullMarked
package health.assay.bench.corpus.content;

import org.jspecify.annotations.NullMarked;
