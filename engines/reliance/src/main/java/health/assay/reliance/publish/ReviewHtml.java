package health.assay.reliance.publish;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/// The review as one page that needs nothing else: no script, no network, light and dark, screen and print.
public final class ReviewHtml {

    private static final String PACKAGE = "health.assay.reliance.publish";

    private ReviewHtml() {}

    public static String of(Edition edition, PagePictures pictures) {
        var engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, ReviewHtml.class.getClassLoader(), PACKAGE);
        var page = new StringOutput(1 << 20);
        engine.render("review.jte", Map.of("edition", edition, "plates", new Plates(pictures), "style", style()), page);
        return page.toString();
    }

    private static String style() {
        return font("Source Serif 4", "200 900", "source-serif-4.woff2")
                + font("IBM Plex Sans", "100 700", "plex-sans.woff2")
                + font("IBM Plex Mono", "400", "plex-mono.woff2")
                + new String(resource("review.css"), StandardCharsets.UTF_8);
    }

    private static String font(String family, String weights, String file) {
        return "@font-face { font-family: \"%s\"; font-weight: %s; font-display: swap; src: url(data:font/woff2;base64,%s) format(\"woff2\"); }\n"
                .formatted(family, weights, Base64.getEncoder().encodeToString(resource(file)));
    }

    private static byte[] resource(String name) {
        try (var stream = ReviewHtml.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Not packaged: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
