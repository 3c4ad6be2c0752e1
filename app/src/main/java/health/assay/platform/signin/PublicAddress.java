package health.assay.platform.signin;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where browsers find this installation. Passkeys and sign-in by others are bound to it.
@Component
public class PublicAddress {

    private final URI address;

    PublicAddress(@Value("${assay.address:http://localhost:8080}") URI address) {
        this.address = address;
    }

    public String host() {
        return address.getHost();
    }

    public String origin() {
        return address.getPort() < 0
                ? "%s://%s".formatted(address.getScheme(), address.getHost())
                : "%s://%s:%d".formatted(address.getScheme(), address.getHost(), address.getPort());
    }

    public boolean isEncrypted() {
        return "https".equals(address.getScheme());
    }
}
