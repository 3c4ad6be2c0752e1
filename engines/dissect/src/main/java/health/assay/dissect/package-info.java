/// Takes a SOC 2 report apart: PDF in, a typed report with page and box citations out. No network, no guesses.
@NullMarked
package health.assay.dissect;

import org.jspecify.annotations.NullMarked;
