package health.assay.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The stylesheet, the scripts and the fonts. Each address carries the hash of its content, so a browser may keep it
/// forever and still never shows an old one.
@Component
public final class Assets {

    private static final String FOLDER = "static/assets/";
    private static final Pattern LINK = Pattern.compile("url\\((fonts/[^)]+)\\)");

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    Assets() {
        try {
            var resources = new PathMatchingResourcePatternResolver(Assets.class.getClassLoader());
            addAll(resources.getResources("classpath:" + FOLDER + "fonts/*"));
            addAll(resources.getResources("classpath:" + FOLDER + "*.*"));
            addAll(resources.getResources("classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Where a browser finds it: `assay.css` is at `/assets/assay.1f2e3d4c5b6a.css`.
    public String address(String name) {
        var address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("There is no asset '%s'".formatted(name));
        }
        return address;
    }

    Optional<byte[]> at(String address) {
        return Optional.ofNullable(contents.get(address));
    }

    private void addAll(Resource[] resources) throws IOException {
        for (var resource : resources) {
            var location = resource.getURL().toString();
            var inOurs = location.lastIndexOf(FOLDER);
            var name = inOurs < 0
                    ? location.substring(location.lastIndexOf('/') + 1)
                    : location.substring(inOurs + FOLDER.length());
            add(name, resource.getContentAsByteArray());
        }
    }

    private void add(String name, byte[] bytes) {
        var content = name.endsWith(".css") ? linked(bytes) : bytes;
        var dot = name.lastIndexOf('.');
        var address = "/assets/" + name.substring(0, dot) + "." + fingerprint(content) + name.substring(dot);
        addresses.put(name, address);
        contents.put(address, content);
    }

    private byte[] linked(byte[] stylesheet) {
        return LINK.matcher(new String(stylesheet, StandardCharsets.UTF_8))
                .replaceAll(link -> "url(" + address(link.group(1)) + ")")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
