package health.assay.platform.people;

import health.assay.platform.kernel.OrganizationId;
import java.time.Duration;
import java.time.ZoneId;

/// An organization and its rules for being signed in, 164.312(a)(2)(iii).
public record Organization(OrganizationId id, String slug, String name, Kind kind, ZoneId zone, Logoff logoff) {

    /// What it is under HIPAA.
    public enum Kind {
        COVERED_ENTITY("Covered entity"),
        BUSINESS_ASSOCIATE("Business associate"),
        SUBCONTRACTOR("Subcontractor of a business associate"),
        NOT_YET_KNOWN("Not yet known");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// When a session ends by itself: after no activity, and however active it is.
    public record Logoff(int idleMinutes, int sessionHours) {

        public static final Logoff USUAL = new Logoff(15, 12);

        public Logoff {
            if (idleMinutes < 2 || idleMinutes > 480) {
                throw new IllegalArgumentException("Logoff comes after 2 to 480 minutes, not " + idleMinutes);
            }
            if (sessionHours < 1 || sessionHours > 72) {
                throw new IllegalArgumentException("A session lasts 1 to 72 hours, not " + sessionHours);
            }
        }

        public Duration idle() {
            return Duration.ofMinutes(idleMinutes);
        }

        public Duration session() {
            return Duration.ofHours(sessionHours);
        }
    }
}
