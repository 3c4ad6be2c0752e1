/// The commands that run the platform from a terminal: serve, backup, restore, verify. They open the data directory,
/// and put the rest
/// together.
@NullMarked
package health.assay.serve;

import org.jspecify.annotations.NullMarked;
