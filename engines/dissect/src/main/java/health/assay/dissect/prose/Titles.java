package health.assay.dissect.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Knows a section by the words of its title, whatever its number.
final class Titles {

    private static final int LONGEST = 220;

    private static final List<String> MUST_HOLD = List.of(
            "report",
            "opinion",
            "assertion",
            "description",
            "criteria",
            "test",
            "information",
            "annex",
            "appendi",
            "exhibit",
            "statement",
            "representation",
            "disclosure",
            "system",
            "overview",
            "control",
            "unaudited",
            "assurance",
            "categor",
            "principle");
    private static final Pattern SIGNS = Pattern.compile("[®™\"“”]");
    private static final Pattern SPACES = Pattern.compile("\\s{1,20}");
    private static final Pattern END = Pattern.compile("[\\s:.]{1,5}$");

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?i:section|part|chapter|tab)\\s{1,3}(?:\\d{1,2}|(?i:[ivx]{1,4}|[a-f]|one|two|three|four|five|six))(?![\\w'])\\s{0,3}(?:[-–—:.|)]{1,2}\\s{0,3})?");

    private static final Pattern ENUMERATED = Pattern.compile(
            "^(?:[IVX]{1,4}|\\d{1,2})(?:[.):]|\\.0|\\s{0,2}[-–—|])\\s{1,3}(?=\\p{Lu}|\\p{Ll}\\p{Lu})|^[1-9] (?=\\p{Lu})");

    /// Names such as eHealth begin low and are none the less capitalized.
    private static final Pattern CAMEL = Pattern.compile("^\\p{Ll}{1,2}\\p{Lu}.*");

    private static final Map<Section.Kind, Pattern> STRICT = new LinkedHashMap<>();

    private static final Map<Section.Kind, Pattern> LOOSE = new LinkedHashMap<>();

    static {
        strict(
                Section.Kind.TESTS,
                "(?:applicable )?trust services? (?:.{3,40} )?(?:criteria|categor(?:y|ies)|principles?)\\b.{0,80}\\b(?:controls?|tests?|results?)\\b.{0,60}"
                        + "|(?:description of )?(?:the )?(?:applicable )?(?:trust services? )?(?:criteria|categor(?:y|ies)),? .{0,140}\\b(?:tests?|testing)\\b.{0,60}"
                        + "|controls?,? .{0,30}\\b(?:tests?|testing)\\b.{0,30}\\bresults?\\b.{0,20}"
                        + "|controls? (?:mapped|mapping) to (?:the )?(?:applicable )?(?:trust services? )?criteria\\b.{0,40}"
                        + "|controls? tested by .{3,80}"
                        + "|.{2,80}'s? (?:related )?controls?,? and .{2,80}\\btests?(?: of controls?)?(?:,? and (?:test )?results?(?: of tests?)?)?"
                        + "|test matri(?:x|ces)|results? of testing"
                        + "|.{0,40}\\btesting matri(?:x|ces)"
                        + "|(?:results? of )?tests? of (?:controls?|operating effectiveness)(?: and results?(?: of (?:those )?tests?)?)?"
                        + "|controls?,? (?:related )?tests? of (?:controls?|operating effectiveness),? and (?:test )?results?.{0,20}"
                        + "|controls? descriptions? and tests?.{0,40}"
                        + "|(?:.{0,60} )?description of criteria,? controls?,? tests?.{0,40}"
                        + "|(?:.{0,60} )?(?:description of )?controls?,? criteria,? (?:and )?tests?.{0,40}"
                        + "|(?:independent )?(?:service )?auditors?'?s?'? (?:description of )?(?:control )?(?:tests?|testing)(?: of controls?\\b| and results?\\b|,? results?\\b).{0,60}"
                        + "|control objectives?,? .{0,40}\\btests? of .{0,40}"
                        + "|information provided by (?:the )?(?:independent )?service auditor.{0,60}"
                        + "|.{0,40}\\btests? of controls? and results? of tests?.{0,20}");
        strict(
                Section.Kind.OTHER_INFORMATION,
                "(?:other|additional|supplement(?:al|ary)|unaudited)(?: unaudited)? information\\b.{0,140}"
                        + "|information (?:provided|supplied|furnished) by .{0,100}(?:not|un)[- ]?(?:covered|audited|examined|subject).{0,60}"
                        + "|(?:annexure|appendix|exhibit)(?: [a-z0-9]{1,3})?(?:[ :–—-].{0,100})?");
        strict(
                Section.Kind.AUDITOR_REPORT,
                "(?:the )?(?:independent )?(?:service )?(?:auditors?'?s?'?|accountants?'?s?'?|practitioners?'?s?'?) (?:independent )?(?:soc ?2 )?(?:assurance |examination |attestation )?report\\b.{0,100}"
                        + "|(?:the )?reports? of (?:the )?independent (?:registered |certified )?(?:public )?(?:service )?(?:auditors?|accountants?|accounting firm|practitioners?)\\b.{0,80}"
                        + "|independent (?:assurance|auditors?'?) report\\b.{0,80}"
                        + "|(?:.{2,80}'s? )?independent service auditors?'?s?'? (?:assurance )?report\\b.{0,100}"
                        + "|(?:assurance )?(?:opinion|report) of (?:the |an )?independent (?:service )?(?:auditors?|accountants?|practitioners?)\\b.{0,80}"
                        + "|report (?:of|by) .{2,80}, (?:the |an )?independent (?:service )?(?:auditors?|accountants?|practitioners?)");
        strict(
                Section.Kind.ASSERTION,
                "(?:.{0,80}'s? )?management'?s? (?:written )?assertion\\b.{0,100}"
                        + "|(?:written |accompanying )?assertions? (?:of|by|from|made by) .{0,100}"
                        + "|(?:.{0,80} )?management assertion\\b.{0,60}"
                        + "|.{0,60}\\bservice organization'?s? assertion"
                        + "|.{0,80}'s? (?:written )?assertion(?: (?:regarding|about|on|concerning|relating to) .{0,100})?"
                        + "|statement (?:by|of) (?:the )?(?:service organization|management).{0,80}"
                        + "|(?:.{0,80} )?management'?s? (?:statement|representations?)(?: of .{0,60})?");
        strict(
                Section.Kind.DESCRIPTION,
                "(?:.{0,100}'s? )?description of (?:its|the|their|our) .{0,140}"
                        + "|(?:.{0,80} )?(?:system|services?) description\\b.{0,80}"
                        + "|description of .{2,80}'s? .{0,40}system\\b.{0,60}"
                        + "|description of (?:the )?boundaries .{0,60}"
                        + "|description of .{2,80}\\b(?:system|platform|services?|application|solution|suite|software|network|cloud|exchange|portal|product)"
                        + "|system overview"
                        + "|management'?s? (?:system disclosures?|description)\\b.{0,100}");
        loose(
                Section.Kind.OTHER_INFORMATION,
                "other information|additional information|unaudited|not covered|not audited|supplement|annex|appendi|information provided by (?!.*auditor)");
        loose(Section.Kind.ASSERTION, "assertion|statement (?:by|of)|representation");
        loose(
                Section.Kind.TESTS,
                "\\btests?\\b|\\btesting\\b|\\bcriteria\\b|information provided by .*auditor|\\bcontrol (?:activities|matri)|^(?!.*\\b(?:description|system|overview|report)\\b).{0,80}\\bcontrols$");
        loose(
                Section.Kind.AUDITOR_REPORT,
                "(?:auditor|accountant|practitioner|assurance|accounting firm).*|report of independent");
        loose(Section.Kind.DESCRIPTION, "description|\\bsystem\\b|overview|disclosures");
    }

    private Titles() {}

    private static void strict(Section.Kind kind, String words) {
        STRICT.put(kind, Pattern.compile(words));
    }

    private static void loose(Section.Kind kind, String words) {
        LOOSE.put(kind, Pattern.compile(words));
    }

    /// Whether the words begin with a section's number, such as "SECTION IV –".
    static boolean isNumbered(String words) {
        return NUMBERED.matcher(words).find();
    }

    /// The words after the section's number.
    static String unnumbered(String words) {
        var plain = NUMBERED.matcher(words).replaceFirst("");
        return plain.equals(words) ? ENUMERATED.matcher(words).replaceFirst("") : plain;
    }

    /// The kind of section that a title without any number in front names for sure.
    static Section.@Nullable Kind exactly(String title) {
        if (title.length() > 2 * LONGEST || !mayBeTitle(title)) {
            return null;
        }
        var words = normal(title);
        if (words.length() > LONGEST || isSentence(title) || words.startsWith("description of test")) {
            return null;
        }
        for (var entry : STRICT.entrySet()) {
            if (entry.getValue().matcher(words).matches()) {
                return entry.getKey();
            }
        }
        return null;
    }

    /// The kind that a title names which stands behind a section's number, and so is a title for sure.
    static Section.@Nullable Kind likely(String title) {
        var exact = exactly(title);
        if (exact != null) {
            return exact;
        }
        var words = normal(title);
        if (words.isEmpty() || words.length() > LONGEST || isSentence(title)) {
            return null;
        }
        for (var entry : LOOSE.entrySet()) {
            if (entry.getValue().matcher(words).find()) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static boolean isSentence(String title) {
        var words = title.strip();
        if (words.isEmpty()) {
            return false;
        }
        var first = words.charAt(0);
        return !(Character.isUpperCase(first)
                        || Character.isDigit(first)
                        || CAMEL.matcher(words).matches())
                || words.endsWith(",")
                || words.endsWith(";")
                || (words.endsWith(".")
                        && !words.endsWith("Inc.")
                        && !words.endsWith("Co.")
                        && !words.endsWith("Ltd.")
                        && !words.endsWith("Corp.")
                        && !words.endsWith(".C.")
                        && !words.endsWith(".A."));
    }

    /// Whether the words hold any that a section's title must hold: most lines do not, and need no closer look.
    private static boolean mayBeTitle(String title) {
        var words = title.toLowerCase(Locale.ROOT);
        return MUST_HOLD.stream().anyMatch(words::contains);
    }

    static String normal(String title) {
        var words = SIGNS.matcher(title.replace('\u2019', '\'').replace('\u2018', '\''))
                .replaceAll("");
        return END.matcher(SPACES.matcher(words).replaceAll(" "))
                .replaceFirst("")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
