package health.assay.frameworks;

import java.util.List;

/// Asked for a framework or a crosswalk the library does not have; the message names those it has.
public final class UnknownFramework extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownFramework(String message) {
        super(message);
    }

    static UnknownFramework framework(String id, List<String> known) {
        return new UnknownFramework(
                "There is no framework '%s'. Known are %s.".formatted(id, String.join(", ", known)));
    }

    static UnknownFramework crosswalk(String from, String to, List<String> known) {
        return new UnknownFramework(
                "There is no crosswalk from '%s' to '%s'. Known are %s.".formatted(from, to, String.join(", ", known)));
    }
}
