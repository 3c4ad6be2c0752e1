/// The knowledge Assay judges by: requirements of SOC 2, HIPAA and NIST CSF, how they relate, and how much of one a
/// scope of another addresses. Content is data beside this package; start at {@link health.assay.frameworks.Library}.
@NullMarked
package health.assay.frameworks;

import org.jspecify.annotations.NullMarked;
