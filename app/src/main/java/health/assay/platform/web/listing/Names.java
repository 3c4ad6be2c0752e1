package health.assay.platform.web.listing;

import java.util.regex.Pattern;

/// Names that go into a query as they are. They come from our own code, never from a browser, and are checked all the
/// same.
final class Names {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private Names() {}

    static String check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'%s' is not the name of a column".formatted(name));
        }
        return name;
    }
}
