/// What stands on a page: words, lines and drawn rules with their boxes, as displayed, noise taken out.
@NullMarked
package health.assay.dissect.page;

import org.jspecify.annotations.NullMarked;
