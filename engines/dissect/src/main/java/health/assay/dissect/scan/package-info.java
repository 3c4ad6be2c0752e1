/// Recognizes the words on pages that are pictures, with Tesseract where it is installed.
@NullMarked
package health.assay.dissect.scan;

import org.jspecify.annotations.NullMarked;
