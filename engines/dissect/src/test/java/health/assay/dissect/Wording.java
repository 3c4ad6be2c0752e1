package health.assay.dissect;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes texts comparable: white space, kinds of quotes, hyphens, ligatures and list marks do not count.
final class Wording {

    private static final Pattern LIST_MARK =
            Pattern.compile("(?:(?<=\\s)|^)(?:[•▪●◦‣·■]|\\(?\\d{1,2}[.)]|\\(?[a-h][.)]|o)\\s+(?=[A-Z\"'])");
    private static final Pattern LIST_DASH = Pattern.compile("(?:(?<=\\s)|^)[-‐-―−]\\s+");
    private static final Pattern DASH = Pattern.compile("\\s*[-‐-―−]\\s*");

    private Wording() {}

    static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[‘’‚‛′´`]", "'")
                .replaceAll("[“”„‟″«»]", "\"")
                .replaceAll("[\u00ad\u200b\u2060\ufeff]", "");
        plain = LIST_MARK.matcher(spaced(plain)).replaceAll("");
        plain = LIST_DASH.matcher(plain.replaceAll("[•▪●◦‣■]", " ")).replaceAll("");
        return spaced(DASH.matcher(plain).replaceAll(""));
    }

    /// A name, in whatever letters and with or without commas and dots.
    static String name(String text) {
        return spaced(plain(text).toLowerCase(Locale.ROOT).replaceAll("[\\s,.]+", " "));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
