package health.assay.platform.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Keeps one writer from undoing another's change unseen: a program says, in If-Match, which version it read.
public final class Versions {

    private Versions() {}

    public static String etag(long version) {
        return "\"%d\"".formatted(version);
    }

    /// @throws ResponseStatusException 428 when the request names no version, 412 when it names another
    public static void require(HttpServletRequest request, long version) {
        var named = request.getHeader(HttpHeaders.IF_MATCH);
        if (named == null) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
        }
        var matches = Arrays.stream(named.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(etag(version)));
        if (!matches) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
        }
    }
}
