package health.assay.platform.signin.web;

import health.assay.platform.kernel.Sensitive;
import health.assay.platform.people.Email;
import health.assay.platform.people.Organization;
import health.assay.platform.signin.PasswordChoice;
import health.assay.platform.signin.Setup;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the first administrator types.
public record SetupForm(
        @Nullable String link,
        @Nullable String organization,
        @Nullable String kind,
        @Nullable String zone,
        @Nullable String name,
        @Nullable String email,
        @Nullable String password) {

    static SetupForm empty(String link) {
        return new SetupForm(link, "", Organization.Kind.NOT_YET_KNOWN.name(), "America/New_York", "", "", "");
    }

    public String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (typed(organization).isEmpty()) {
            errors.put("organization", "Say what your organization is called");
        }
        if (typed(name).isEmpty()) {
            errors.put("name", "Say who you are; it stands beside everything you do");
        }
        if (Email.read(typed(email)).isEmpty()) {
            errors.put("email", "This cannot be an e-mail address");
        }
        if (!ZoneId.getAvailableZoneIds().contains(typed(zone))) {
            errors.put("zone", "Choose one from the list");
        }
        var known = List.of(typed(organization), typed(name), typed(email));
        PasswordChoice.objection(new Sensitive<>(password == null ? "" : password), known)
                .ifPresent(objection -> errors.put("password", objection));
        return errors;
    }

    Setup.Beginning beginning() {
        return new Setup.Beginning(
                Email.read(typed(email)).orElseThrow(),
                typed(name),
                new Sensitive<>(password == null ? "" : password),
                typed(organization),
                kindOf(),
                ZoneId.of(typed(zone)));
    }

    private Organization.Kind kindOf() {
        for (var known : Organization.Kind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return Organization.Kind.NOT_YET_KNOWN;
    }
}
