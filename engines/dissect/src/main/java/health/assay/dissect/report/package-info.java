/// What a dissected SOC 2 report says: typed, immutable, every value with its place in the document.
@NullMarked
package health.assay.dissect.report;

import org.jspecify.annotations.NullMarked;
