/// The conventions of the programming interface: pages by cursor, writes that may be repeated, versions, and limits.
@NullMarked
@NamedInterface("rest")
package health.assay.platform.web.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
