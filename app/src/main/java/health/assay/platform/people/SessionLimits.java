package health.assay.platform.people;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;

/// How long a session may last: as long as the strictest of the organizations visited in it allows, 164.312(a)(2)(iii).
public final class SessionLimits {

    private static final String HOURS = "assay.session-hours";

    private SessionLimits() {}

    public static void tighten(HttpSession session, Organization.Logoff logoff) {
        var idle = (int) logoff.idle().toSeconds();
        if (session.getMaxInactiveInterval() <= 0 || idle < session.getMaxInactiveInterval()) {
            session.setMaxInactiveInterval(idle);
        }
        if (logoff.session().compareTo(longest(session)) < 0) {
            session.setAttribute(HOURS, logoff.sessionHours());
        }
    }

    /// However active somebody is.
    public static Duration longest(HttpSession session) {
        return session.getAttribute(HOURS) instanceof Integer hours ? Duration.ofHours(hours) : Duration.ofHours(72);
    }
}
