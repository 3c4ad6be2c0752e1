/// Draws the same documents by way of HTML and a stock layout engine.
@NullMarked
package health.assay.bench.corpus.html;

import org.jspecify.annotations.NullMarked;
