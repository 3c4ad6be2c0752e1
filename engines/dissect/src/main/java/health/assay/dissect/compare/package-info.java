/// Two reports of one organization laid side by side: what changed from one to the next. Knows the report's model only,
/// and never says whether a change is for the better.
@NullMarked
package health.assay.dissect.compare;

import org.jspecify.annotations.NullMarked;
