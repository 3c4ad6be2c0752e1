/// Reads tables, ruled or not, from lines and rules: columns hang on a recognized header row, rows on rules and white
/// space.
@NullMarked
package health.assay.dissect.table;

import org.jspecify.annotations.NullMarked;
