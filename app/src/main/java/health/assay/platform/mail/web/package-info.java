@NullMarked
package health.assay.platform.mail.web;

import org.jspecify.annotations.NullMarked;
