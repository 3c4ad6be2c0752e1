package health.assay.dissect.matrix;

import health.assay.dissect.report.ControlTest.Sample;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads how many items the auditor took, of how many, and how many deviated.
final class Samples {

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,6}|" + String.join("|", NUMBERS) + ")";
    private static final Pattern SAMPLE =
            Pattern.compile("(?i)\\b(?:sample|selection|selected)\\s+(?:size\\s+)?(?:of\\s+)?" + NUMBER
                    + "\\b(?:[^.;]{0,80}?\\b(?:of|from)\\s+(?:a\\s+|the\\s+)?(?:total\\s+)?(?:population\\s+of\\s+)?"
                    + NUMBER + "\\b)?");
    private static final Pattern DEVIATED = Pattern.compile("(?i)\\b" + NUMBER
            + "\\s+(?:\\(\\d+\\)\\s+)?(?:out\\s+)?of\\s+(?:the\\s+|a\\s+sample\\s+of\\s+)?" + NUMBER + "\\b");

    private Samples() {}

    static @Nullable Sample in(String procedure, String result) {
        var sample = SAMPLE.matcher(procedure);
        var deviated = DEVIATED.matcher(result);
        var hasDeviated = deviated.find();
        if (sample.find()) {
            var population = sample.group(2) == null ? null : number(sample.group(2));
            var deviations = hasDeviated ? number(deviated.group(1)) : null;
            return new Sample(number(sample.group(1)), population, deviations);
        }
        return hasDeviated ? new Sample(number(deviated.group(2)), null, number(deviated.group(1))) : null;
    }

    private static Integer number(String words) {
        var spelled = NUMBERS.indexOf(words.toLowerCase(Locale.ROOT));
        return spelled >= 0 ? (Integer) spelled : Integer.valueOf(words.replace(",", ""));
    }
}
