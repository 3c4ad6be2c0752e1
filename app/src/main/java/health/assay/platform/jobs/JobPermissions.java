package health.assay.platform.jobs;

import static health.assay.platform.security.Role.ADMINISTRATOR;

import health.assay.platform.security.Permission;
import health.assay.platform.security.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
public class JobPermissions implements Permissions {

    public static final String READ = "jobs.read";
    public static final String RUN = "jobs.run";

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(READ, "See what is done in the background, and what failed", ADMINISTRATOR),
                new Permission(RUN, "Start, repeat and stop work in the background", ADMINISTRATOR));
    }
}
