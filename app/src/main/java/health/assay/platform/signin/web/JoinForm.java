package health.assay.platform.signin.web;

import health.assay.platform.kernel.Sensitive;
import health.assay.platform.signin.PasswordChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody types who was invited and has no account yet.
public record JoinForm(@Nullable String name, @Nullable String password) {

    public String typedName() {
        return name == null ? "" : name.strip();
    }

    Sensitive<String> typedPassword() {
        return new Sensitive<>(password == null ? "" : password);
    }

    Map<String, String> errors(String email, String organization) {
        var errors = new LinkedHashMap<String, String>();
        if (typedName().isEmpty()) {
            errors.put("name", "Say who you are; it stands beside everything you do");
        }
        PasswordChoice.objection(typedPassword(), List.of(typedName(), email, organization))
                .ifPresent(objection -> errors.put("password", objection));
        return errors;
    }
}
