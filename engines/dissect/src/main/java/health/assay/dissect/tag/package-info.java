/// What a document's own tags say of its tables. Tags may be missing, wrong or hostile: whoever uses them holds them
/// against where the words stand.
@NullMarked
package health.assay.dissect.tag;

import org.jspecify.annotations.NullMarked;
