/// Pages for setting up, signing in and out, joining, and looking after one's own account; and the chain of checks
/// before every request.
@NullMarked
package health.assay.platform.signin.web;

import org.jspecify.annotations.NullMarked;
