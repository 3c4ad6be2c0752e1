package health.assay.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/// Light or dark, as a person chose; without a choice the page follows their machine.
public enum Theme {
    LIGHT,
    DARK;

    static final String COOKIE = "theme";

    static @Nullable Theme chosenIn(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : named(cookie.getValue()).orElse(null);
    }

    static Optional<Theme> named(@Nullable String name) {
        for (var theme : values()) {
            if (theme.id().equals(name)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
