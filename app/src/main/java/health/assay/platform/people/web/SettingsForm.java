package health.assay.platform.people.web;

import health.assay.platform.people.Organization;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An organization's settings as typed.
public record SettingsForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String zone,
        @Nullable Integer idle,
        @Nullable Integer session) {

    static SettingsForm of(Organization organization) {
        return new SettingsForm(
                organization.name(),
                organization.kind().name(),
                organization.zone().getId(),
                organization.logoff().idleMinutes(),
                organization.logoff().sessionHours());
    }

    public String typedName() {
        return name == null ? "" : name.strip();
    }

    public String typedKind() {
        return kind == null ? "" : kind;
    }

    public String typedZone() {
        return zone == null ? "" : zone.strip();
    }

    public String words(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    Organization.Kind chosenKind() {
        return Organization.Kind.valueOf(typedKind());
    }

    ZoneId chosenZone() {
        return ZoneId.of(typedZone());
    }

    Organization.Logoff logoff() {
        return new Organization.Logoff(idle == null ? 0 : idle, session == null ? 0 : session);
    }

    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (typedName().isEmpty()) {
            errors.put("name", "Say what the organization is called");
        }
        if (!ZoneId.getAvailableZoneIds().contains(typedZone())) {
            errors.put("zone", "Write a time zone as America/Chicago");
        }
        if (idle == null || idle < 2 || idle > 480) {
            errors.put("idle", "Between 2 and 480 minutes");
        }
        if (session == null || session < 1 || session > 72) {
            errors.put("session", "Between 1 and 72 hours");
        }
        return errors;
    }
}
