package health.assay.platform.people;

import static health.assay.platform.security.Role.ADMINISTRATOR;
import static health.assay.platform.security.Role.AUDITOR;
import static health.assay.platform.security.Role.COMPLIANCE_LEAD;
import static health.assay.platform.security.Role.CONTROL_OWNER;
import static health.assay.platform.security.Role.PRIVACY_OFFICER;
import static health.assay.platform.security.Role.RISK_ANALYST;
import static health.assay.platform.security.Role.SECURITY_OFFICER;
import static health.assay.platform.security.Role.WORKFORCE_MEMBER;

import health.assay.platform.security.Permission;
import health.assay.platform.security.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
public class PeoplePermissions implements Permissions {

    public static final String READ = "people.read";
    public static final String INVITE = "people.invite";
    public static final String CHANGE_ROLES = "people.change-roles";
    public static final String SETTINGS = "people.settings";
    public static final String BREAK_GLASS = "people.break-glass";
    public static final String REVIEW_GLASS = "people.review-glass";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        READ,
                        "See who belongs to the organization, with which roles",
                        ADMINISTRATOR,
                        COMPLIANCE_LEAD,
                        SECURITY_OFFICER,
                        PRIVACY_OFFICER,
                        RISK_ANALYST,
                        CONTROL_OWNER,
                        AUDITOR),
                new Permission(INVITE, "Invite people, and withdraw invitations", ADMINISTRATOR),
                new Permission(CHANGE_ROLES, "Change members' roles, make roles, end memberships", ADMINISTRATOR),
                new Permission(SETTINGS, "Change the organization's name and rules of signing in", ADMINISTRATOR),
                new Permission(
                        BREAK_GLASS,
                        "Take emergency access for a short time, with a reason",
                        COMPLIANCE_LEAD,
                        SECURITY_OFFICER,
                        PRIVACY_OFFICER,
                        RISK_ANALYST,
                        CONTROL_OWNER,
                        WORKFORCE_MEMBER),
                new Permission(REVIEW_GLASS, "Review and end emergency access", SECURITY_OFFICER, PRIVACY_OFFICER));
    }
}
