package health.assay.platform.mail;

import static health.assay.platform.security.Role.ADMINISTRATOR;

import health.assay.platform.security.Permission;
import health.assay.platform.security.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
public class MailPermissions implements Permissions {

    public static final String OUTBOX = "mail.outbox";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(
                OUTBOX, "See which mails were sent, to whom, and send again what was not", ADMINISTRATOR));
    }
}
