package health.assay.dissect.prose;

import java.util.Locale;
import java.util.regex.Pattern;

/// What names of companies look like.
final class Names {

    private static final String SUFFIX =
            "(?:,? (?:Inc|Incorporated|LLC|L\\.L\\.C|LLP|L\\.L\\.P|LP|L\\.P|Ltd|Limited|Corp|Corporation|Co|Company|PLLC|P\\.C|PC|PBC|N\\.A|S\\.A|GmbH|AG|B\\.V|BV|Pty|PLC|plc|SE|AB|P\\.A|P\\.L\\.L\\.C)\\b\\.?)";
    private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\d&.+/-]*(?:['’](?!s\\b)[\\p{L}]+)?";
    private static final String LINKED = "(?:(?:of|and|the|for|de|&|\\+|–|-) (?=[\\p{Lu}\\d]))?";

    /// A name of up to eight words, with its legal form.
    static final String NAME = "(" + WORD + "(?: " + LINKED + WORD + "){0,8}?" + SUFFIX + "{0,2}" + ")";
    static final String GREEDY = "(" + WORD + "(?: " + LINKED + WORD + "){0,8}" + SUFFIX + "{0,2}" + ")";

    private static final Pattern LEGAL = Pattern.compile(".*" + SUFFIX + "$");
    private static final Pattern FIRM = Pattern.compile(
            "(?i).{2,70}(?:\\b(?:LLP|PLLC|CPAs?|Certified Public Accountants|Chartered Accountants)\\b|\\bL\\.L\\.P\\.|\\bP\\.L\\.L\\.C\\.|\\bP\\.?C\\.?$|\\b(?:Assurance|Attest(?:ation)?|Audit(?:ors)?|Assessors?|Advis(?:ors|ory)|Accountan\\w+|CPA|Compliance|Partners)\\b.{0,30}).{0,20}");

    private Names() {}

    static boolean hasLegalForm(String name) {
        return LEGAL.matcher(name).matches();
    }

    static boolean looksLikeFirm(String line) {
        return FIRM.matcher(line).matches()
                && line.length() < 90
                && !line.matches("(?i).*\\b(?:report|section|system|controls?|this|the management)\\b.*");
    }

    /// The name for comparing: case, commas and full stops do not count.
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s,.]{1,9}", " ")
                .strip();
    }

    static String clean(String name) {
        return name.replaceAll("^[\\s“\"(]{1,5}", "")
                .replaceAll("[\\s,:;“”\"(]{1,5}$", "")
                .strip();
    }
}
