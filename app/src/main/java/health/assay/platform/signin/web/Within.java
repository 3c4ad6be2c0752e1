package health.assay.platform.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/// Addresses to go back to. They come from the browser, so only paths of this installation are taken.
final class Within {

    private static final String START = "/organizations";

    private Within() {}

    static String installation(String typed) {
        var isPath = typed.startsWith("/") && !typed.startsWith("//") && !typed.contains("\\");
        return isPath && typed.chars().noneMatch(Character::isISOControl) ? typed : START;
    }

    /// The page that a form was sent from.
    static String page(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return START;
        }
        try {
            var path = new URI(referer).getRawPath();
            return path == null ? START : installation(path);
        } catch (URISyntaxException _) { // whatever the browser sent, it is no page of ours
            return START;
        }
    }
}
