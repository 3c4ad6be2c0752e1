package health.assay.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/// The name of one request: it stands in the log, in the answer's header and on an error page, and says nothing else.
public final class RequestReference {

    static final String ATTRIBUTE = RequestReference.class.getName();

    private RequestReference() {}

    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String reference ? reference : "";
    }
}
