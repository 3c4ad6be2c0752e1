package health.assay.platform.signin.web;

import health.assay.platform.signin.Directories;
import health.assay.platform.signin.Directory;
import health.assay.platform.signin.PublicAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/// How to talk to each directory. It is asked when somebody first wants to sign in by it, so that a directory that is
/// down does not keep this server from starting.
@Component
class DirectoryClients implements ClientRegistrationRepository {

    private final Directories directories;
    private final PublicAddress address;
    private final ConcurrentMap<String, ClientRegistration> known = new ConcurrentHashMap<>();

    DirectoryClients(Directories directories, PublicAddress address) {
        this.address = address;
        this.directories = directories;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var directory = directories.find(id).orElse(null);
        return directory == null ? null : known.computeIfAbsent(id, _ -> discovered(directory));
    }

    private ClientRegistration discovered(Directory directory) {
        return ClientRegistrations.fromIssuerLocation(directory.issuer().toString())
                .registrationId(directory.id())
                .clientId(directory.clientId())
                .clientSecret(directory.clientSecret().reveal())
                .clientName(directory.name())
                .redirectUri(address.origin() + "/login/oauth2/code/" + directory.id())
                .scope("openid", "profile", "email")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
