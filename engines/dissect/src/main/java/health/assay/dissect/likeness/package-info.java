/// How much wording the reports of different companies share. Shared wording is a sign that a template was used, which
/// a person must judge: it is never a verdict. Knows the report's model, and `compare` for the names of companies.
@NullMarked
package health.assay.dissect.likeness;

import org.jspecify.annotations.NullMarked;
