package health.assay.dissect.correct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One correction as written. Without a value it takes away what stands there. `was` is what was read at the time,
/// empty
/// where nothing was.
record Amendment(
        FieldPath path,
        @Nullable Entry value,
        @Nullable Integer page,
        @Nullable String was,
        String by,
        LocalDate on,
        String why,
        int line) {

    boolean touches(String name) {
        return path.touches(name);
    }
}
