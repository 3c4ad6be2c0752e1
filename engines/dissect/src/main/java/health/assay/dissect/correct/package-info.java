/// What a person corrects in a reading: a small file beside the PDF, checked and laid over the report.
@NullMarked
package health.assay.dissect.correct;

import org.jspecify.annotations.NullMarked;
