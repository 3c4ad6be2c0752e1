/// The forms in which two reports laid side by side, and the wording that reports share, are printed.
@NullMarked
package health.assay.reliance.publish.compare;

import org.jspecify.annotations.NullMarked;
