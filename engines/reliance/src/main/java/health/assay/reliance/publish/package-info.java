/// A review made readable: a screen of text, a page, a spreadsheet, JSON by contract, OSCAL. Nothing is judged here;
/// what is printed is what the review says, with its places.
@NullMarked
package health.assay.reliance.publish;

import org.jspecify.annotations.NullMarked;
