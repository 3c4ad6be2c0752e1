/// What the words of a control say, as curated queries kept as data: which requirement a control addresses as a whole,
/// to which it only contributes, and why. Knows nothing of reports, tests or opinions.
@NullMarked
package health.assay.reliance.concepts;

import org.jspecify.annotations.NullMarked;
