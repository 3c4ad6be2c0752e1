package health.assay.dissect.matrix;

import health.assay.dissect.report.ControlTest.Outcome;
import java.util.regex.Pattern;

/// Reads the auditor's result. Stateless: the same words always mean the same thing.
final class Outcomes {

    private static final String ITEM =
            "(?:exceptions?|deviations?|issues?|discrepanc(?:y|ies)|findings?|errors?|variances?)";

    private static final Pattern CLEAN =
            Pattern.compile("(?i)\\b(?:no|without|zero)\\s+(?:\\w+\\s+){0,3}?" + ITEM + "\\b"
                    + "|\\b" + ITEM
                    + "\\s*(?:noted|identified)?\\s*[:\\-–—]\\s*none\\b|^\\W*none(?:\\s+(?:noted|identified))?\\W*$"
                    + "|\\bcontrols?\\s+(?:is\\s+|was\\s+|were\\s+)?(?:operat(?:ing|ed)|found to be operating)\\s+effectively\\b"
                    + "|^\\W*(?:pass(?:ed)?|effective|satisfactory)\\W*$|\\bno\\s+" + ITEM + "\\s+were\\b");

    private static final Pattern DESIGN =
            Pattern.compile("(?i)\\bdesign\\s+(?:deficienc|exception|deviation|gap|weakness|issue)"
                    + "|\\bdeficien\\w+\\s+in\\s+(?:the\\s+)?design\\b|\\bnot\\s+(?:\\w+\\s+){0,2}(?:suitably|adequately|appropriately|properly|effectively)\\s+designed\\b"
                    + "|\\bunsuitabl[ey]\\s+designed\\b");

    private static final Pattern NOT_OPERATED = Pattern.compile(
            "(?i)\\b(?:did\\s+not|didn[’']t|had\\s+not|has\\s+not)\\s+(?:\\w+\\s+){0,2}?(?:operate[d]?(?!\\s+effectively)|occur(?:red)?|ar[io]sen?|happen(?:ed)?|exist(?:ed)?|come\\s+up|take\\s+place|materiali[sz]e)\\b"
                    + "|\\bno\\s+(?:[\\w\\-/’',]+\\s+){1,12}?(?:occurred|took\\s+place|arose|happened|existed|transpired)\\b"
                    + "|\\b(?:did\\s+not|no)\\s+(?:[\\w\\-/’']+\\s+){0,8}(?:occasion|opportunity|need)\\s+(?:to\\s+operate|for\\s+the\\s+control|to\\s+perform)"
                    + "|\\b(?:there\\s+(?:were|was|had\\s+been)|were)\\s+no\\s+(?!(?:\\w+\\s+){0,2}?" + ITEM
                    + ")[^.;]{2,90}?\\b(?:during|in|within|throughout|over|for)\\s+(?:the\\s+|this\\s+|our\\s+)?(?:\\w+\\s+){0,3}(?:period|year|window|timeframe)"
                    + "|\\bno\\s+(?:qualifying\\s+)?(?:occurrences?|instances?|events?|activity|population)\\b[^.;]{0,80}\\b(?:period|year|window|test)"
                    + "|\\bwas\\s+not\\s+(?:invoked|triggered|activated|exercised|required|called\\s+upon|performed\\s+because\\s+no)\\b[^.]{0,60}\\bperiod\\b"
                    + "|\\b(?:nothing|none)\\s+(?:\\w+\\s+){0,4}(?:occurred|happened|arose)\\b"
                    + "|\\bnot\\s+applicable\\s+(?:during|in)\\b[^.]{0,40}\\bperiod\\b");

    private static final Pattern NOT_TESTED = Pattern.compile(
            "(?i)\\b(?:not|n[’']t|never)\\s+(?:been\\s+|be\\s+|able\\s+to\\s+be\\s+)?(?:\\w+\\s+)?tested\\b|\\buntested\\b"
                    + "|\\bno\\s+test(?:s|ing)?\\s+(?:\\w+\\s+){0,4}(?:performed|conducted|carried|done|possible)\\b|\\btesting\\s+(?:was|were)\\s+not\\b"
                    + "|\\b(?:unable|could\\s+not|not\\s+possible)\\s+(?:\\w+\\s+){0,2}test\\b|\\bdid\\s+not\\s+(?:perform\\s+)?test(?:s|ing)?\\b"
                    + "|^\\W*(?:n/?a|not\\s+applicable)\\W*$");

    private static final Pattern EXCEPTION = Pattern.compile(
            "(?i)\\b" + ITEM
                    + "\\s+(?:\\w+\\s+){0,2}?(?:noted|identified|found|observed|detected)\\b|\\b(?:exception|deviation|deviations|exceptions)\\b\\s*[:.–—-]"
                    + "|\\b(?:noted|identified|found)\\s+(?:the\\s+following\\s+|an?\\s+|\\w+\\s+){0,2}" + ITEM
                    + "\\b|\\b(?:one|two|three|four|five|\\d+)\\s+" + ITEM
                    + "|\\b(?:for|in|of)?\\s*(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+(?:\\(\\d+\\)\\s+)?(?:out\\s+)?of\\s+(?:the\\s+)?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|sixty)\\b"
                    + "|\\bcontrols?\\s+(?:was|were|is|did)\\s+not\\s+(?:\\w+\\s+)?(?:operat\\w*\\s+effectively|effective)|\\bfail(?:ed|ure)\\b|^\\W*(?:ineffective|not effective)\\b");

    /// "25 of 25" and "0 of 25" deviate in nothing.
    private static final Pattern WHOLE_SAMPLE = Pattern.compile(
            "(?i)\\b(\\d+)\\s+(?:out\\s+)?of\\s+(?:the\\s+)?\\1\\b|\\b(?:0|none|zero)\\s+(?:out\\s+)?of\\s+(?:the\\s+)?\\d+\\b");

    private Outcomes() {}

    static Outcome of(String result) {
        if (DESIGN.matcher(result).find()) {
            return Outcome.DESIGN_DEFICIENCY;
        }
        var rest = CLEAN.matcher(result).replaceAll(" ");
        var clean = !rest.equals(result);
        rest = WHOLE_SAMPLE.matcher(rest).replaceAll(" ");
        if (EXCEPTION.matcher(rest).find() && !isIdle(rest)) {
            return Outcome.EXCEPTION;
        }
        if (isIdle(rest)) {
            return Outcome.NOT_OPERATED;
        }
        if (NOT_TESTED.matcher(rest).find()) {
            return Outcome.NOT_TESTED;
        }
        if (clean) {
            return Outcome.NO_EXCEPTION;
        }
        return result.isBlank() ? Outcome.NOT_TESTED : Outcome.EXCEPTION;
    }

    private static boolean isIdle(String words) {
        return NOT_OPERATED.matcher(words).find();
    }
}
