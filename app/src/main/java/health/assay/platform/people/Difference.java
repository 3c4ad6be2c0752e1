package health.assay.platform.people;

import java.util.Map;
import java.util.TreeMap;

/// What a change of an organization's settings comes to, for the record: before and after of what differs.
final class Difference {

    private Difference() {}

    static Map<String, String> between(Organization before, Organization after) {
        var details = new TreeMap<String, String>();
        note(details, "name", before.name(), after.name());
        note(details, "kind", before.kind(), after.kind());
        note(details, "time zone", before.zone(), after.zone());
        note(
                details,
                "idle minutes",
                before.logoff().idleMinutes(),
                after.logoff().idleMinutes());
        note(
                details,
                "session hours",
                before.logoff().sessionHours(),
                after.logoff().sessionHours());
        return details;
    }

    static void note(Map<String, String> details, String name, Object before, Object after) {
        if (!before.equals(after)) {
            details.put(name, "%s -> %s".formatted(before, after));
        }
    }
}
