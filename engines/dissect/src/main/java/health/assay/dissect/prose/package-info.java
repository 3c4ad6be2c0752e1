/// Reads the running text of a report: its sections, who vouches for what and when, the opinion, and what is left to
/// others.
@NullMarked
package health.assay.dissect.prose;

import org.jspecify.annotations.NullMarked;
