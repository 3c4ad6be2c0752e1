package health.assay.reliance.publish;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text for a terminal that knows ASCII only.
final class Ascii {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern REST = Pattern.compile("[^\\x00-\\x7f]");

    private Ascii() {}

    static String of(String words) {
        var spelled = words.replaceAll("[‘’‚]", "'")
                .replaceAll("[“”„]", "\"")
                .replaceAll("[‐-―−]", "-")
                .replace("…", "...")
                .replace('\u00a0', ' ')
                .replace("•", "*")
                .replace("§", "section ");
        var bare = ACCENTS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("");
        return REST.matcher(bare).replaceAll("?");
    }
}
