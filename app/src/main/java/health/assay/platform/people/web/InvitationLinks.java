package health.assay.platform.people.web;

import health.assay.platform.kernel.Sensitive;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Invitations as addresses to open.
@Component
class InvitationLinks {

    private final URI installation;

    InvitationLinks(@Value("${assay.address:http://localhost:8080}") URI installation) {
        this.installation = installation;
    }

    String address(Sensitive<String> link) {
        return installation.resolve("/join/" + link.reveal()).toString();
    }
}
