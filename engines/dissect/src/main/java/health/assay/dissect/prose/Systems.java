package health.assay.dissect.prose;

import health.assay.dissect.prose.text.Names;
import health.assay.dissect.report.Located;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the name of the system that was examined.
final class Systems {

    private static final String STOP =
            "(?= titled| found in| throughout| as of| as at| for the| during| from| of [\\p{Lu}]| made available| based on| provided| \\(|,|$)";
    private static final Pattern TITLE = Pattern.compile("(?i:description of (?:its|the|their|our) )(.{3,120}?)(?i:"
            + "(?= of [\\p{Lu}]| throughout| as of| for the| provided|$))");
    private static final Pattern SCOPE = Pattern.compile("description of (?:its|the|their) (.{3,120}?)" + STOP);
    private static final Pattern MADE_AVAILABLE = Pattern.compile("[,)] of the (.{3,120}?)(?= made available)");
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)(?:the )?(?:system|services?|boundaries)|.*\\bsystem in\\b.*|.*\\bservice organization\\b.*");

    private Systems() {}

    static @Nullable Located<String> read(AuditorReport report, @Nullable Section description) {
        var scope = report.scope();
        for (var pattern : new Pattern[] {SCOPE, MADE_AVAILABLE}) {
            var matcher = pattern.matcher(scope.text());
            while (matcher.find()) {
                if (isName(matcher.group(1))) {
                    return scope.located(Names.clean(matcher.group(1)), matcher.start(1), matcher.end(1));
                }
            }
        }
        return description == null ? null : fromTitle(description);
    }

    private static @Nullable Located<String> fromTitle(Section description) {
        var matcher = TITLE.matcher(description.title());
        return matcher.find() && isName(matcher.group(1))
                ? new Located<>(Names.clean(matcher.group(1)), description.place(), description.title())
                : null;
    }

    private static boolean isName(String words) {
        return !PLAIN.matcher(words).matches();
    }
}
