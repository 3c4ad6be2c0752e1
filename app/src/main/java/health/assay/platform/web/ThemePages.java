package health.assay.platform.web;

import health.assay.platform.security.OpenTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ThemePages {

    /// Any other word than a theme's name means "as my machine has it".
    @PostMapping("/theme")
    @OpenTo(value = OpenTo.Whom.EVERYBODY, because = "Light or dark is a choice of the browser, before signing in too")
    String choose(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Theme.named(theme);
        var cookie = ResponseCookie.from(Theme.COOKIE, chosen.map(Theme::id).orElse(""))
                .maxAge(chosen.isPresent() ? Duration.ofDays(365) : Duration.ZERO)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + OwnAddress.or(from, "/");
    }
}
