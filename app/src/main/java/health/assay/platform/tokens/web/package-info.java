/// The page on which tokens are made, and the chain of checks before every request of a program.
@NullMarked
package health.assay.platform.tokens.web;

import org.jspecify.annotations.NullMarked;
