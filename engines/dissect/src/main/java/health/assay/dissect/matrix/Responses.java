package health.assay.dissect.matrix;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds management's answer among the auditor's words, by its label.
final class Responses {

    private static final Pattern LABEL = Pattern.compile(
            "(?:\\b(?:Management|Company|Entity|Client|Service Organization|Organization)(?:['’]s|s['’])?\\s+(?:Response|Comment|Reply|response|comment|reply|RESPONSE)s?"
                    + "|\\b(?:MANAGEMENT|Management)(?:['’][Ss])?\\s+(?:RESPONSE|Action Plan|action plan)"
                    + "|\\bResponses?\\s+(?:from|of|by|provided by)\\s+(?:[Mm]anagement|the [Cc]ompany|the [Ss]ervice [Oo]rganization)"
                    + "|\\b[A-Z][\\w&]+(?: [A-Z][\\w&,.]+){0,3}['’]s?\\s+[Rr]esponse)"
                    + "(?:\\s+to\\s+(?:the\\s+)?(?:[Ee]xception|[Dd]eviation)s?(?:\\s+[Nn]oted)?)?"
                    + "\\s*(?:\\(([^)]{1,60})\\)|for\\s+([\\w.\\-]{2,20}))?\\s*[:.–—\\-]\\s*");

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
        var addressee = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return new Split(
                text.substring(0, matcher.start()).strip(),
                text.substring(matcher.end()).strip(),
                addressee);
    }

    static boolean startsOne(String text) {
        return LABEL.matcher(text).lookingAt();
    }

    static boolean holdsOne(String text) {
        return LABEL.matcher(text).find();
    }
}
