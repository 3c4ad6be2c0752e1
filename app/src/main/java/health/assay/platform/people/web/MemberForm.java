package health.assay.platform.people.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A membership as typed.
record MemberForm(
        @Nullable Set<String> roles,
        @Nullable String title,
        @Nullable String until) {

    Set<String> typedRoles() {
        return roles == null ? Set.of() : roles;
    }

    String typedTitle() {
        return title == null ? "" : title.strip();
    }

    @Nullable
    LocalDate lastDay() {
        return LastDay.read(until).orElse(null);
    }
}
