/// What a dissected SOC 2 report is worth against HIPAA: the standing of each requirement, and what a reviewer would
/// raise.
@NullMarked
package health.assay.reliance;

import org.jspecify.annotations.NullMarked;
