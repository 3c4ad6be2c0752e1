package health.assay.platform.scim;

import static health.assay.platform.security.Role.ADMINISTRATOR;

import health.assay.platform.security.Permission;
import health.assay.platform.security.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
public class ScimPermissions implements Permissions {

    public static final String WRITE = "scim.write";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(
                WRITE,
                "Keep members and all their roles in step with a directory, by SCIM: admit, change, end",
                ADMINISTRATOR));
    }
}
