/// The page on which the record is read.
@NullMarked
package health.assay.platform.audit.web;

import org.jspecify.annotations.NullMarked;
