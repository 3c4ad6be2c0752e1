package health.assay.frameworks.oscal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// Writes any id as an OSCAL token, and back. Tokens know no parentheses and must begin with a letter, so
/// 164.312(a)(2)(iii) becomes s164.312-a-2-iii; ids that are tokens already, such as CC6.1, stay as they are.
final class Token {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}.\\-_]*");
    private static final Pattern CITATION = Pattern.compile("\\d+\\.\\d+(\\([A-Za-z0-9]+\\))*");
    private static final Pattern CITATION_TOKEN = Pattern.compile("s\\d+\\.\\d+(-[A-Za-z0-9]+)*");
    private static final String ESCAPED = "x-";

    private Token() {}

    static String of(String id) {
        if (CITATION.matcher(id).matches()) {
            return "s" + id.replace(")(", "-").replace('(', '-').replace(")", "");
        }
        var readsBackAsItself =
                TOKEN.matcher(id).matches() && !CITATION_TOKEN.matcher(id).matches() && !id.startsWith(ESCAPED);
        return readsBackAsItself ? id : ESCAPED + HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8));
    }

    /// The id that a token of ours stands for.
    static String id(String token) {
        if (CITATION_TOKEN.matcher(token).matches()) {
            return token.substring(1).replaceAll("-([A-Za-z0-9]+)", "($1)");
        }
        if (token.startsWith(ESCAPED) && isHex(token.substring(ESCAPED.length()))) {
            var bytes = HexFormat.of().parseHex(token.substring(ESCAPED.length()));
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return token;
    }

    /// A token made of a title, for documents that name themselves only in words.
    static String slug(String words) {
        var slug = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }

    private static boolean isHex(String words) {
        return words.length() % 2 == 0 && words.chars().allMatch(HexFormat::isHexDigit);
    }
}
