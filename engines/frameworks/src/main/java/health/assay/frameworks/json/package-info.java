/// Reads and writes JSON for this module only: a small tree that knows where it came from, so every complaint names
/// the file and the entry. It sits on Jackson's streaming core; data binding would cost most of a command's start.
@NullMarked
package health.assay.frameworks.json;

import org.jspecify.annotations.NullMarked;
