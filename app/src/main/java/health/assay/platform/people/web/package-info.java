/// Pages about an organization and its members, and the filter that finds out which organization a request is for.
@NullMarked
package health.assay.platform.people.web;

import org.jspecify.annotations.NullMarked;
