package health.assay.platform.tokens.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What token somebody wants, as typed.
public record TokenForm(
        @Nullable String name,
        @Nullable Set<String> scopes,
        @Nullable String until) {

    static TokenForm empty() {
        return new TokenForm("", Set.of(), "");
    }

    public String typedName() {
        return name == null ? "" : name.strip();
    }

    public Set<String> typedScopes() {
        return scopes == null ? Set.of() : scopes;
    }

    public String typedUntil() {
        return until == null ? "" : until;
    }

    /// Nothing when it is no day; the field says so.
    @Nullable
    LocalDate lastDay() {
        try {
            return LocalDate.parse(typedUntil().strip());
        } catch (DateTimeException _) {
            return null;
        }
    }
}
