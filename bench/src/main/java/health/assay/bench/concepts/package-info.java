/// Learns how much the words of a control speak for each requirement, from controls that people labeled.
@NullMarked
package health.assay.bench.concepts;

import org.jspecify.annotations.NullMarked;
