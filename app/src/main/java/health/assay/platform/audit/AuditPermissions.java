package health.assay.platform.audit;

import static health.assay.platform.security.Role.ADMINISTRATOR;
import static health.assay.platform.security.Role.AUDITOR;
import static health.assay.platform.security.Role.COMPLIANCE_LEAD;
import static health.assay.platform.security.Role.PRIVACY_OFFICER;
import static health.assay.platform.security.Role.SECURITY_OFFICER;

import health.assay.platform.security.Permission;
import health.assay.platform.security.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
public class AuditPermissions implements Permissions {

    public static final String READ = "audit.read";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(
                READ,
                "Read the record of who did what, check and export it",
                ADMINISTRATOR,
                COMPLIANCE_LEAD,
                SECURITY_OFFICER,
                PRIVACY_OFFICER,
                AUDITOR));
    }
}
