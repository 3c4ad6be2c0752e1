package health.assay.platform.signin.web;

import health.assay.platform.people.Email;
import health.assay.platform.people.People;
import health.assay.platform.people.Person;
import health.assay.platform.signin.Devices;
import health.assay.platform.signin.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The cookie by which a browser is known again.
@Component
class DeviceMark {

    private static final String COOKIE = "assay-device";

    private final People people;
    private final Devices devices;
    private final PublicAddress address;

    DeviceMark(People people, Devices devices, PublicAddress address) {
        this.people = people;
        this.devices = devices;
        this.address = address;
    }

    SignInDetails detailsOf(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        var typed = request.getParameter("email");
        var known = cookie != null
                && typed != null
                && Email.read(typed)
                        .flatMap(people::find)
                        .map(person -> devices.isKnown(person.id(), cookie.getValue()))
                        .orElse(false);
        return new SignInDetails(request.getRemoteAddr(), known);
    }

    void leave(Person person, HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null && devices.isKnown(person.id(), cookie.getValue())) {
            return;
        }
        var mark = ResponseCookie.from(COOKIE, devices.remember(person.id()).reveal())
                .httpOnly(true)
                .secure(address.isEncrypted())
                .sameSite("Lax")
                .path("/sign-in")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, mark.toString());
    }
}
