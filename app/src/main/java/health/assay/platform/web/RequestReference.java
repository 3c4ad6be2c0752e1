package health.assay.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/// The name of one request: it stands in the log, in the answer's header and on an error page, and says nothing else.
public final class RequestReference {

    static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestReference.class.getName();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // none that look alike, for the telephone
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestReference() {}

    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String reference ? reference : "";
    }

    /// An error is dispatched as the same request again, and keeps its name.
    static String givenTo(HttpServletRequest request) {
        if (of(request).isEmpty()) {
            request.setAttribute(ATTRIBUTE, fresh());
        }
        return of(request);
    }

    /// For what fails without a request.
    public static String fresh() {
        return letters() + "-" + letters();
    }

    private static String letters() {
        return RANDOM.ints(5, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
