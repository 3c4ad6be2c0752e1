/// Organizations, members and invitations for programs.
@NullMarked
package health.assay.platform.people.rest;

import org.jspecify.annotations.NullMarked;
