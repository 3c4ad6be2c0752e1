/// Running text out of lines: passages, blocks under headings, and the names, dates and ids that text holds.
@NullMarked
package health.assay.dissect.prose.text;

import org.jspecify.annotations.NullMarked;
