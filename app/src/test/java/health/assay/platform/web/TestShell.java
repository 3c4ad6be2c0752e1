package health.assay.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A frame for pages that are drawn without a request.
public final class TestShell {

    private static final Assets ASSETS = new Assets();
    private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9./-]+");

    private TestShell() {}

    public static Shell of(@Nullable Theme theme, String here) {
        return new Shell(
                "/o/harborlight",
                here,
                "Harborlight Wellness",
                new Shell.Person("Ines Okafor", "Privacy officer"),
                List.of(
                        new Shell.Link("Today", "/o/harborlight/home", true),
                        new Shell.Link("Members", "/o/harborlight/members", false),
                        new Shell.Link("Record", "/o/harborlight/record", false)),
                List.of(new Shell.Link("Account", "/account", false)),
                theme,
                new FormToken(() -> new FormToken.Content("_csrf", "X-CSRF-TOKEN", "token")),
                Notice.done("Tier changed from 2 to 1."),
                "01JD7-7QX2K",
                ASSETS);
    }

    /// Saves a page so that a browser shows it from the disk, with its stylesheet and fonts beside it.
    public static void save(String page, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, here(page, file.getParent(), ""));
    }

    private static String here(String text, Path folder, String up) throws IOException {
        for (var link : ASSET.matcher(text).results().toList()) {
            var content = ASSETS.at(link.group()).orElseThrow();
            var copy = folder.resolve(link.group().substring(1));
            if (Files.notExists(copy)) {
                Files.createDirectories(copy.getParent());
                Files.write(copy, content);
                if (link.group().endsWith(".css")) {
                    Files.writeString(copy, here(new String(content, StandardCharsets.UTF_8), folder, "../"));
                }
            }
        }
        return text.replace("/assets/", up + "assets/");
    }
}
