/// Reads the tests section: which controls serve which criteria, how each was tested, and with what result.
@NullMarked
package health.assay.dissect.matrix;

import org.jspecify.annotations.NullMarked;
