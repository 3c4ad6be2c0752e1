/// `assay` on the command line. Commands read arguments, call the engines, and print; they judge nothing.
@NullMarked
package health.assay.cli;

import org.jspecify.annotations.NullMarked;
