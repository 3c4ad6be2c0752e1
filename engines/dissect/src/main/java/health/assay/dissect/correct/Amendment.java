package health.assay.dissect.correct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One correction as written. Without a value it takes away what stands there. `was` is what was read at the time,
/// empty
/// where nothing was; `why` is empty where no reason was given.
record Amendment(
        FieldPath path,
        @Nullable Entry value,
        @Nullable Integer page,
        @Nullable String was,
        String by,
        LocalDate on,
        String why,
        int line) {

    /// What it would do, within a sentence.
    String says() {
        return value == null ? "which takes the value away" : "which says \"%s\"".formatted(value.words());
    }

    boolean touches(String name) {
        return path.touches(name);
    }
}
