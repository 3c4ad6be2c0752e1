@NullMarked
package health.assay.platform.jobs.web;

import org.jspecify.annotations.NullMarked;
