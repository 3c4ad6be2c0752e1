package health.assay.dissect.matrix;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds management's answer among the auditor's words, by its label.
final class Responses {

    private static final String NAME =
            "[A-Z][\\w-]*(?:,? (?:&|and|of|the|Inc\\.|Co\\.|Corp\\.|Ltd\\.|[A-Z][\\w-]*)){0,5}";

    /// A company's name before "response", unless it says what is responded to.
    private static final String OTHER_NAME =
            "(?!(?:Incident|Emergency|Security|Disaster|Breach|Crisis|Event|Alert|Threat|Cyber|The|Data|Test|Exception)\\b)[A-Z][\\w-]*";

    private static final String WHOSE =
            "(?:\\b(?:Management|Company|Entity|Client|Service Organization|Organization)(?:['’]s|s['’])?\\s+(?:Response|Comment|Reply|Explanation|response|comment|reply|explanation|RESPONSE)s?"
                    + "|\\b(?:MANAGEMENT|Management)(?:['’][Ss])?\\s+(?:RESPONSES?|(?:[Cc]orrective )?[Aa]ction(?: [Pp]lan)?|[Rr]emediation(?: [Pp]lan)?)"
                    + "|\\bResponses?\\s+(?:from|of|by|provided by)\\s+(?:[Mm]anagement|the [Cc]ompany|the [Ss]ervice [Oo]rganization|"
                    + NAME + ")|\\b" + NAME + "['’]s?\\s+[Rr]esponses?|\\b" + OTHER_NAME + "\\s+[Rr]esponse(?=:))"
                    + "(?:\\s+to\\s+(?:the\\s+)?(?:[Ee]xception|[Dd]eviation|[Ff]inding)s?(?:\\s+[Nn]oted)?)?"
                    + "\\s*(?:\\(([^)]{1,60})\\)|(?:for|regarding|to)\\s+(?:[Cc]ontrol\\s+|[Ee]xception\\s+)?(?:#|[Nn]o\\.?\\s*)?([\\w.\\-]{1,20}\\w)"
                    + "|\\s(?:#|[Nn]o\\.?\\s*)?((?:[A-Z][\\w.\\-]*)?\\d[\\w.\\-]*)(?=\\s*(?:[:–—]|$)))?";
    private static final Pattern LABEL = Pattern.compile(
            "(?:" + WHOSE + "|(?<![\\w’'] )\\bResponses?(?=\\s*:))(?:\\s*[:.–—\\-]\\s*|(?<=\\))\\s+(?=[A-Z]))");
    private static final Pattern HEADING = Pattern.compile("(?:" + WHOSE + "|Responses?)\\s*:?");

    private Responses() {}

    /// What the auditor said, and what management answered, with whom the answer names.
    record Split(
            String auditor,
            @Nullable String response,
            @Nullable String addressee) {}

    static Split split(String text) {
        var matcher = LABEL.matcher(text);
        if (!matcher.find()) {
            return new Split(text.strip(), null, null);
        }
        var addressee = IntStream.rangeClosed(1, 3)
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Split(
                text.substring(0, matcher.start()).strip(),
                text.substring(matcher.end()).strip(),
                addressee);
    }

    /// Nothing but the label, perhaps without a mark after it.
    static boolean isHeading(String text) {
        return HEADING.matcher(text.strip()).matches();
    }

    static boolean startsOne(String text) {
        return LABEL.matcher(text).lookingAt();
    }

    static boolean holdsOne(String text) {
        return LABEL.matcher(text).find();
    }
}
