package health.assay.platform.signin;

import health.assay.platform.database.Misconfigured;
import health.assay.platform.kernel.Sensitive;
import health.assay.platform.security.Role;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The directories of this installation, as its operator has set them: `assay.directories.<id>.*`, or in the
/// environment `ASSAY_DIRECTORIES_<ID>_*`. Settings that cannot be meant stop the start.
@Component
public class Directories {

    private final Map<String, Directory> directories;

    Directories(Environment environment) {
        directories = Binder.get(environment)
                .bind("assay.directories", Bindable.mapOf(String.class, Settings.class))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .map(entry -> directory(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()))
                .collect(Collectors.toUnmodifiableMap(Directory::id, directory -> directory));
    }

    /// @param domains with commas: `harborlight.example, harborlight.org`
    /// @param roles groups with semicolons: `compliance: COMPLIANCE_LEAD; it: SECURITY_OFFICER, RISK_ANALYST`
    record Settings(
            @Nullable String name,
            @Nullable String issuer,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable String domains,
            @Nullable String organization,
            @Nullable String groupClaim,
            @Nullable String roles) {}

    public List<Directory> all() {
        return directories.values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    public Optional<Directory> find(String id) {
        return Optional.ofNullable(directories.get(id));
    }

    private static Directory directory(String id, Settings settings) {
        var domains = words(needed(id, "domains", settings.domains()), ",")
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Directory(
                id,
                settings.name() == null ? id : settings.name(),
                issuer(id, needed(id, "issuer", settings.issuer())),
                needed(id, "client-id", settings.clientId()),
                new Sensitive<>(needed(id, "client-secret", settings.clientSecret())),
                domains,
                needed(id, "organization", settings.organization()),
                settings.groupClaim() == null ? "groups" : settings.groupClaim(),
                roles(id, settings.roles() == null ? "" : settings.roles()));
    }

    /// A directory across a network must be reached by TLS; one beside us need not.
    private static URI issuer(String id, String address) {
        var issuer = URI.create(address);
        var local = Set.of("localhost", "127.0.0.1").contains(String.valueOf(issuer.getHost()));
        if (!"https".equals(issuer.getScheme()) && !local) {
            throw wrong(id, "its issuer must be an https address, not " + address);
        }
        return issuer;
    }

    private static Map<String, Set<String>> roles(String id, String text) {
        var roles = new TreeMap<String, Set<String>>();
        words(text, ";").forEach(line -> {
            var parts = line.split(":", 2);
            if (parts.length < 2) {
                throw wrong(id, "'%s' is not of the form group: ROLE, ROLE".formatted(line));
            }
            roles.computeIfAbsent(parts[0].strip(), _ -> new HashSet<>())
                    .addAll(words(parts[1], ",").map(role -> role(id, role)).toList());
        });
        return roles;
    }

    private static String role(String id, String name) {
        if (name.equals(Role.AUDITOR.name())) {
            throw wrong(id, "it cannot give the auditor's role, which needs a last day; invite auditors");
        }
        if (Arrays.stream(Role.values()).noneMatch(role -> role.name().equals(name))) {
            throw wrong(id, "there is no role " + name);
        }
        return name;
    }

    private static Stream<String> words(String text, String between) {
        return Arrays.stream(text.split(between)).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static String needed(String id, String setting, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw wrong(id, setting + " is missing");
        }
        return value.strip();
    }

    private static Misconfigured wrong(String id, String what) {
        return new Misconfigured("The directory '%s' cannot be used: %s.".formatted(id, what));
    }
}
