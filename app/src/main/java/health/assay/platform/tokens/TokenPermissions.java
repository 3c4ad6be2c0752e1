package health.assay.platform.tokens;

import static health.assay.platform.security.Role.ADMINISTRATOR;
import static health.assay.platform.security.Role.COMPLIANCE_LEAD;
import static health.assay.platform.security.Role.PRIVACY_OFFICER;
import static health.assay.platform.security.Role.RISK_ANALYST;
import static health.assay.platform.security.Role.SECURITY_OFFICER;

import health.assay.platform.security.Permission;
import health.assay.platform.security.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
public class TokenPermissions implements Permissions {

    public static final String MAKE = "tokens.make";
    public static final String MANAGE = "tokens.manage";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        MAKE,
                        "Make tokens for programs, and revoke one's own",
                        ADMINISTRATOR,
                        COMPLIANCE_LEAD,
                        SECURITY_OFFICER,
                        PRIVACY_OFFICER,
                        RISK_ANALYST),
                new Permission(MANAGE, "See and revoke everybody's tokens", ADMINISTRATOR, SECURITY_OFFICER));
    }
}
