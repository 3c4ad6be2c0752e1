package health.assay.dissect.matrix;

import health.assay.dissect.report.ControlTest.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the auditor's result, sentence by sentence. Stateless: the same words always mean the same thing.
///
/// What no sentence explains is taken for an exception: a person must look before it counts as clean.
final class Outcomes {

    /// What one sentence of a result says.
    private enum Said {
        CLEAN,
        /// An exception in so many words, which no clean sentence beside it takes back.
        EXCEPTION,
        /// Words that tell of a failure, unless the result also says in so many words that there was none.
        FAILURE,
        DESIGN,
        IDLE,
        UNTESTED
    }

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?])\\s+(?=[A-Z\\d\"“(])|\\n+");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^\\s*(?:test(?:ing)? )?results?(?: of tests?(?:ing)?)?\\s*:\\s*");
    private static final String ITEM =
            "(?:exceptions?|deviations?|issues?|discrepanc(?:y|ies)|findings?|errors?|variances?|deficienc(?:y|ies))";

    private static final Pattern CLEAN = words(
            "(?:no|without|zero)\\s+(?:(?!other\\b|further\\b|additional\\b|more\\b)\\w+\\s+){0,3}?" + ITEM
                    + "|" + ITEM
                    + "\\s*(?:noted|identified)?\\s*[:\\-–—]\\s*none|none\\s+(?:noted|identified|found|were noted)"
                    + "|(?:did|do)\\s+not\\s+(?:reveal|disclose|identify|find|note|show|result\\s+in|uncover|detect)\\s+(?:any\\s+)?(?:\\w+\\s+){0,2}?"
                    + ITEM + "|nothing\\s+(?:\\w+\\s+){0,2}?(?:contrary|adverse|to\\s+report|exceptional)"
                    + "|no\\s+(?:instances?|cases?|evidence)\\s+of\\s+(?:an?\\s+)?(?:non-?\\w+|failures?|departures?|breakdowns?)"
                    + "|no\\s+(?:\\w+\\s+){0,2}?(?:failures?|departures?)\\s+(?:\\w+\\s+)?(?:noted|found|identified|observed)"
                    + "|(?:operat(?:ing|ed|es)|performed|functioned)\\s+(?:effectively|as\\s+(?:designed|described|intended|stated))");
    private static final Pattern WHOLLY_CLEAN =
            Pattern.compile("(?i)\\W*(?:none|pass(?:ed)?|effective|satisfactory|met|n/?e)\\W*");
    private static final Pattern LIMITED =
            words("except(?:ing)?\\s+(?:for|that|as)|other\\s+than|with\\s+the\\s+exception\\s+of"
                    + "|no\\s+(?:\\w+\\s+)?(?:other|further|additional|more)\\s+(?:\\w+\\s+){0,2}?" + ITEM);
    private static final Pattern EXCEPTION =
            words(ITEM + "\\s+(?:\\w+\\s+){0,2}?(?:noted|identified|found|observed|detected)"
                    + "|(?:noted|identified|found)\\s+(?:the\\s+following\\s+|an?\\s+|\\w+\\s+){0,2}" + ITEM
                    + "|(?:one|two|three|four|five|\\d+)\\s+" + ITEM);
    private static final Pattern LABELED = Pattern.compile("(?i)^\\W*(?:exceptions?|deviations?)\\b\\s*[:.–—-]");

    private static final String NUMBER =
            "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
                    + "twenty(?:-five)?|thirty|forty|sixty)";
    private static final Pattern SHARE =
            words(NUMBER + "\\s+(?:\\(\\d+\\)\\s+)?(?:out\\s+)?of\\s+(?:the\\s+|a\\s+sample\\s+of\\s+)?" + NUMBER);
    private static final Pattern WHOLE_SAMPLE =
            words("(\\d+)\\s+(?:out\\s+)?of\\s+(?:the\\s+)?\\1|(?:0|none|zero)\\s+(?:out\\s+)?of\\s+(?:the\\s+)?\\d+");
    private static final Pattern FAILURE = words("fail(?:ed|s|ure|ures)|ineffective|not\\s+effective"
            + "|(?:was|were|is|are|had|has|did|could|been)\\s*(?:not|n[’']t)\\s+(?:\\w+\\s+)?(?:\\w+ed|effective|available|provided|shown|located|found|kept|done|made|sent|met)"
            + "|(?:did|does)\\s+not\\s+operate\\s+(?:\\w+\\s+)?(?:as|effectively|consistently|throughout)");

    private static final Pattern NO_FLAW =
            words("no\\s+(?:\\w+\\s+){0,4}?(?:design\\s+" + ITEM + "|deficienc\\w+\\s+in\\s+(?:the\\s+)?design)");
    private static final Pattern DESIGN = words(
            "design\\s+(?:deficienc\\w+|exceptions?|deviations?|gaps?|weakness(?:es)?|issues?|flaws?)"
                    + "|deficien\\w+\\s+in\\s+(?:the\\s+)?design|unsuitabl[ey]\\s+designed|not\\s+(?:(?!operate|as\\b)\\w+\\s+){0,2}?designed(?:\\s+effectively)?"
                    + "|design\\s+(?:of\\s+(?:the\\s+)?controls?\\s+)?(?:is|was|were)\\s+(?:inadequate|not\\s+\\w+|insufficient|deficient)");

    private static final String EVENTS =
            "(?:circumstances?|events?|conditions?|occasions?|situations?|instances?|activit(?:y|ies)|triggers?|transactions?|controls?)";
    private static final String ARTIFACT =
            "(?:evidence|approvals?|documentation|signatures?|sign-?offs?|acknowledge?ments?|reviews?|minutes|proof)";
    private static final Pattern IDLE = words(EVENTS
            + "\\b(?:\\s+[\\w,’'()/-]+){0,14}?\\s+(?:did\\s+not|had\\s+not|has\\s+not|didn[’']t)\\s+(?:\\w+\\s+)?"
            + "(?:occur(?:red)?|ar[io]sen?|operated?|happen(?:ed)?|exist(?:ed)?|come\\s+up|take\\s+place|materiali[sz]ed?)(?!\\s+(?:as|effectively|consistently|throughout|in\\s+(?:q\\d|the\\s+(?:first|second|third|fourth))))"
            + "|no\\s+(?!tests?\\b|testing\\b|" + ITEM + ")(?:(?!" + ARTIFACT
            + "\\b)[\\w\\-/’',]+\\s+){1,12}?(?:occurred|took\\s+place|arose|happened|existed|transpired|"
            + "(?:was|were|had\\s+been|has\\s+been|have\\s+been)\\s+(?!noted|found|identified|available|provided)\\w+)"
            + "|there\\s+(?:were|was|had\\s+been)\\s+no\\s+(?!(?:\\w+\\s+){0,2}?(?:" + ITEM + "|" + ARTIFACT + ")\\b)"
            + "|no\\s+(?!(?:\\w+\\s+){0,2}?(?:" + ITEM + "|" + ARTIFACT
            + ")\\b)(?:[\\w\\-/’',]+\\s+){1,8}?(?:during|in|within|throughout|for)\\s+(?:the\\s+|this\\s+|our\\s+)?(?:\\w+\\s+){0,2}(?:period|year|window)"
            + "|no\\s+(?:\\w+\\s+){0,2}?(?:occurrences?|population|occasion|opportunit(?:y|ies)|qualifying)"
            + "|population\\s+(?:of\\s+[\\w ’'/-]{1,50}?\\s+|size\\s+)?(?:was|is|were|being)\\s+(?:zero|nil|empty|none|0)"
            + "|(?:was|were)\\s+empty\\s+(?:for|in|during|throughout)|zero\\s+(?:[\\w-]+\\s+){1,4}?(?:in|during|within|for|throughout)\\s+the"
            + "|no\\s+(?!" + ITEM + ")(?:(?!" + ARTIFACT + "\\b)[\\w-]+\\s+){1,4}?to\\s+(?:test|sample|select|examine)"
            + "|(?:was|were)\\s+not\\s+(?:invoked|triggered|activated|exercised|called\\s+upon|required\\s+to\\s+operate)"
            + "|(?:nothing|none)\\s+(?:\\w+\\s+){0,4}(?:occurred|happened|arose)|not\\s+operated|did\\s+not\\s+operate(?!\\s+(?:as|effectively|consistently|throughout))"
            + "|(?:not\\s+applicable|n/a)\\W{1,5}no|not\\s+applicable\\s+(?:during|in)");
    private static final Pattern UNTESTED = words(
            "(?:not|n[’']t|never)\\s+(?:been\\s+|be\\s+|able\\s+to\\s+be\\s+)?(?:\\w+\\s+)?tested|untested"
                    + "|no\\s+(?:test(?:s|ing)?)\\s+(?:\\w+\\s+){0,4}(?:performed|conducted|carried|done|possible)|testing\\s+(?:was\\s+|were\\s+)?not"
                    + "|(?:unable|could\\s+not|not\\s+possible)\\s+(?:\\w+\\s+){0,2}test|did\\s+not\\s+(?:perform\\s+)?test(?:s|ing)?");
    private static final Pattern WHOLLY_UNTESTED = Pattern.compile("(?i)\\W*(?:n/?a|not\\s+applicable)\\W*");

    private Outcomes() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")(?:\\b|(?<=\\W))");
    }

    static Outcome of(String result) {
        var said = EnumSet.noneOf(Said.class);
        for (var sentence : sentences(result)) {
            said.addAll(in(sentence));
        }
        if (said.contains(Said.DESIGN)) {
            return Outcome.DESIGN_DEFICIENCY;
        }
        if (said.contains(Said.EXCEPTION)) {
            return Outcome.EXCEPTION;
        }
        if (said.contains(Said.IDLE)) {
            return Outcome.NOT_OPERATED;
        }
        if (said.contains(Said.UNTESTED)) {
            return Outcome.NOT_TESTED;
        }
        if (said.contains(Said.CLEAN)) {
            return Outcome.NO_EXCEPTION;
        }
        return result.isBlank() ? Outcome.NOT_TESTED : Outcome.EXCEPTION;
    }

    /// Whether the words are an auditor's result in so many words.
    static boolean explains(String words) {
        return sentences(words).stream()
                .flatMap(sentence -> in(sentence).stream())
                .anyMatch(said -> said != Said.FAILURE);
    }

    private static List<String> sentences(String result) {
        var sentences = new ArrayList<String>();
        for (var sentence : SENTENCE.split(LABEL.matcher(result).replaceFirst(""))) {
            if (!sentence.isBlank()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static Set<Said> in(String sentence) {
        var said = EnumSet.noneOf(Said.class);
        if (DESIGN.matcher(NO_FLAW.matcher(sentence).replaceAll(" ")).find()) {
            return EnumSet.of(Said.DESIGN);
        }
        if (LIMITED.matcher(sentence).find()) {
            return EnumSet.of(Said.EXCEPTION);
        }
        var clean =
                CLEAN.matcher(sentence).find() || WHOLLY_CLEAN.matcher(sentence).matches();
        var rest = WHOLE_SAMPLE.matcher(CLEAN.matcher(sentence).replaceAll(" ")).replaceAll(" ");
        if (clean) {
            said.add(Said.CLEAN);
        }
        if (LABELED.matcher(rest).find() || (!clean && (EXCEPTION.matcher(rest).find() || startsWithShare(rest)))) {
            said.add(Said.EXCEPTION);
        }
        if (IDLE.matcher(rest).find()) {
            said.add(Said.IDLE);
        } else if (UNTESTED.matcher(rest).find()
                || WHOLLY_UNTESTED.matcher(sentence).matches()) {
            said.add(Said.UNTESTED);
        } else if (!clean
                && (FAILURE.matcher(rest).find() || SHARE.matcher(rest).find())) {
            said.add(Said.FAILURE);
        }
        return said;
    }

    /// "For 2 of 25 ..." at the head of a sentence tells of those that deviated.
    private static boolean startsWithShare(String sentence) {
        var share = SHARE.matcher(sentence);
        return share.find() && share.start() < 12;
    }
}
