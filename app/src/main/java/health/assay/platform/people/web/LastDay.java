package health.assay.platform.people.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day as a browser's date field sends it.
final class LastDay {

    private LastDay() {}

    static Optional<LocalDate> read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException _) { // the caller says so beside the field
            return Optional.empty();
        }
    }

    static boolean isWrong(@Nullable String typed) {
        return typed != null && !typed.isBlank() && read(typed).isEmpty();
    }
}
