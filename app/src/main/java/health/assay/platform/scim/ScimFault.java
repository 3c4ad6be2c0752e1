package health.assay.platform.scim;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A request that cannot be done, in the protocol's own words.
final class ScimFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final HttpStatus status;
    private final @Nullable String kind;

    /// @param kind one of RFC 7644's keywords, if one fits
    ScimFault(HttpStatus status, @Nullable String kind, String detail) {
        super(detail);
        this.status = status;
        this.kind = kind;
    }

    static ScimFault none() {
        return new ScimFault(HttpStatus.NOT_FOUND, null, "There is nothing of this id here");
    }

    static ScimFault invalid(String kind, String detail) {
        return new ScimFault(HttpStatus.BAD_REQUEST, kind, detail);
    }

    HttpStatus status() {
        return status;
    }

    @Nullable
    String kind() {
        return kind;
    }
}
