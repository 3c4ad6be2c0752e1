/// Draws a document of headings, paragraphs and tables as PDF, and remembers on which page each part of it stood.
@NullMarked
package health.assay.bench.corpus.page;

import org.jspecify.annotations.NullMarked;
