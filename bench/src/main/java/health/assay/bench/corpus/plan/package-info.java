/// What a report is to look like: one choice for each thing in which reports differ.
@NullMarked
package health.assay.bench.corpus.plan;

import org.jspecify.annotations.NullMarked;
