package health.assay.platform.people.web;

import health.assay.platform.people.Emergencies;
import health.assay.platform.security.Role;
import org.jspecify.annotations.Nullable;

/// What somebody types who breaks the glass.
public record BreakForm(
        @Nullable String role,
        @Nullable String reason,
        @Nullable Integer hours) {

    static BreakForm empty() {
        return new BreakForm(Role.SECURITY_OFFICER.name(), "", 1);
    }

    public String typedReason() {
        return reason == null ? "" : reason;
    }

    public String typedHours() {
        return hours == null ? "" : hours.toString();
    }

    Role chosenRole() {
        return Emergencies.ROLES.stream()
                .filter(known -> known.name().equals(role))
                .findFirst()
                .orElse(Role.ADMINISTRATOR); // refused below: it cannot be taken
    }
}
