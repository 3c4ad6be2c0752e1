package health.assay.platform.people.web;

import health.assay.platform.people.Email;
import health.assay.platform.security.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom to invite, as typed.
public record InvitationForm(
        @Nullable String email,
        @Nullable Set<String> roles,
        @Nullable String until) {

    static InvitationForm empty() {
        return new InvitationForm("", Set.of(), "");
    }

    public String typedEmail() {
        return email == null ? "" : email.strip();
    }

    public Set<String> typedRoles() {
        return roles == null ? Set.of() : roles;
    }

    public String typedUntil() {
        return until == null ? "" : until;
    }

    @Nullable
    LocalDate lastDay() {
        return LastDay.read(until).orElse(null);
    }

    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (Email.read(typedEmail()).isEmpty()) {
            errors.put("email", "This cannot be an e-mail address");
        }
        if (typedRoles().isEmpty()) {
            errors.put("roles", "Choose at least one role");
        }
        if (LastDay.isWrong(until)) {
            errors.put("until", "Write the day as year-month-day, 2027-03-31");
        } else if (typedRoles().contains(Role.AUDITOR.name()) && lastDay() == null) {
            errors.put("until", "An auditor's access needs a last day");
        }
        return errors;
    }
}
