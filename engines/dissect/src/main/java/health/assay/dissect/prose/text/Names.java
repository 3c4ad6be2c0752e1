package health.assay.dissect.prose.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What names of companies look like.
public final class Names {

    private static final String SUFFIX =
            "(?:,? (?:Inc|Incorporated|LLC|L\\.L\\.C|LLP|L\\.L\\.P|LP|L\\.P|Ltd|Limited|Corp|Corporation|Co|Company|PLLC|P\\.C|PC|PBC|N\\.A|S\\.A|GmbH|AG|B\\.V|BV|Pty|PLC|plc|SE|AB|P\\.A|P\\.L\\.L\\.C)\\b\\.?)";
    private static final String WORD =
            "(?:[\\p{Lu}\\d]|(?<!\\p{L})\\p{Ll}{1,2}\\p{Lu})[\\p{L}\\d&.+/-]*(?:['’](?!s\\b)[\\p{L}]+)?";
    private static final String LINKED = "(?:(?:of|and|the|for|de|&|\\+|–|-) (?=[\\p{Lu}\\d]))?";

    /// A name of up to eight words, with its legal form.
    public static final String NAME = "(" + WORD + "(?: " + LINKED + WORD + "){0,8}?" + SUFFIX + "{0,2}" + ")";
    public static final String GREEDY = "(" + WORD + "(?: " + LINKED + WORD + "){0,8}" + SUFFIX + "{0,2}" + ")";

    private static final Pattern LEGAL = Pattern.compile(".*" + SUFFIX + "$");
    private static final Pattern FIRM = Pattern.compile(
            "(?i).{2,70}(?:\\b(?:LLP|PLLC|CPAs?|Certified Public Accountants|Chartered Accountants)\\b|\\bL\\.L\\.P\\.|\\bP\\.L\\.L\\.C\\.|\\bP\\.?C\\.?$|\\b(?:Assurance|Attest(?:ation)?|Audit(?:ors)?|Assessors?|Advis(?:ors|ory)|Accountan\\w+|CPA|Compliance|Partners)\\b.{0,30}).{0,20}");

    private static final Pattern NO_NAME =
            Pattern.compile("(?i).*\\b(?:report|section|system|controls?|this|the management|type)\\b.*");

    private static final Pattern CAMEL = Pattern.compile("\\p{Ll}{1,2}\\p{Lu}");
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "de", "in", "dba", "d/b/a");

    private static final Pattern GAPS = Pattern.compile("[\\s,.]{1,9}");
    private static final Pattern HEAD = Pattern.compile("^[\\s“\"(]{1,5}");
    private static final Pattern TAIL = Pattern.compile("[\\s,:;“”\"(]{1,5}$");

    private static final Pattern FULL_STOP = Pattern.compile(
            "(?:LLC|LLP|PLLC|LP|PC|PBC|GmbH|AG|PLC|Limited|Corporation|Company|Incorporated|[a-z]{5,40})\\.$");

    private Names() {}

    public static boolean hasLegalForm(String name) {
        return LEGAL.matcher(name).matches();
    }

    public static boolean looksLikeFirm(String line) {
        return line.length() < 90
                && isCapitalized(line)
                && FIRM.matcher(line).matches()
                && !NO_NAME.matcher(line).matches();
    }

    /// Whether every word but the small ones begins with a capital, as in a name or a title.
    public static boolean isCapitalized(String words) {
        for (var word : words.split(" ")) {
            var first = word.isEmpty() ? 'x' : word.charAt(0);
            if (Character.isLowerCase(first) && !SMALL.contains(word) && !isCamel(word)) {
                return false;
            }
        }
        return !words.isEmpty() && (!Character.isLowerCase(words.charAt(0)) || isCamel(words));
    }

    /// Names such as eHealth begin low and are none the less names.
    private static boolean isCamel(String word) {
        return CAMEL.matcher(word).lookingAt();
    }

    /// The name for comparing: case, commas and full stops do not count.
    public static String key(String name) {
        return GAPS.matcher(name.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll(" ")
                .strip();
    }

    public static String clean(String name) {
        var bare =
                TAIL.matcher(HEAD.matcher(name).replaceAll("")).replaceAll("").strip();
        return FULL_STOP.matcher(bare).find() ? bare.substring(0, bare.length() - 1) : bare;
    }
}
