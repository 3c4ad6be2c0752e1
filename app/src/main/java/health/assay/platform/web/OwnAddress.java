package health.assay.platform.web;

import java.util.regex.Pattern;

/// An address on this installation that came back from a browser. What could lead elsewhere is not followed.
public final class OwnAddress {

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9\\-._~!$&'()*+,;=:@/%?]*");

    private OwnAddress() {}

    public static String or(String address, String otherwise) {
        return PATH.matcher(address).matches() ? address : otherwise;
    }
}
