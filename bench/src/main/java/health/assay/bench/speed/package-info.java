/// How long a report takes, side by side with other tools on the same files.
@NullMarked
package health.assay.bench.speed;

import org.jspecify.annotations.NullMarked;
