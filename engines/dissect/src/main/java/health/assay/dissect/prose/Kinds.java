package health.assay.dissect.prose;

import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.prose.text.Periods;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells what a document is: a SOC 2 of either type, one of its relatives, or something else.
final class Kinds {

    private static final Pattern LOOK_ALIKE = Pattern.compile(
            "\\bnot an? (?:official|actual|real|formal) soc\\b|\\bnot a (?:report|substitute for a report) (?:of|by|from) (?:a|an independent|any) (?:licensed )?(?:cpa|certified public accountant)"
                    + "|\\bai[- ](?:audit|generated|assisted audit)\\b|\\bnot (?:been )?(?:issued|performed|prepared|signed) by a (?:licensed )?(?:cpa|certified public)"
                    + "|\\bnot (?:an )?attestation\\b|\\bdoes not constitute an? (?:attestation|audit|soc)");
    private static final Pattern PREPARATION =
            Pattern.compile("\\b(?:readiness|gap|self|maturity)[- ](?:assessment|report|review|analysis)\\b");
    private static final Pattern EXAMINED = Pattern.compile(
            "\\b(?:have|were|been|we) (?:examined|(?:engaged|appointed|retained|commissioned|asked|requested|instructed) (?:by .{3,200}? )?to (?:examine|report|perform an examination|conduct an examination))"
                    + "|\\b(?:engaged|appointed|retained|commissioned|asked|instructed|requested|hired) (?:us|our firm) to (?:examine|report|perform|conduct|carry out|undertake)\\b"
                    + "|\\bwe (?:have )?(?:performed|conducted|carried out|completed|undertaken|undertook) (?:an? |our )(?:independent )?(?:\\w+ ){0,2}(?:examination|engagement)\\b"
                    + "|\\bthe subject (?:matter )?of (?:our|this) (?:examination|report) (?:is|was)\\b|\\bour examination\\b|\\bthis (?:report|letter) (?:is|presents|sets out) (?:on|the results of) (?:our|an) examination\\b");
    private static final Pattern STANDARD = Pattern.compile(
            "\\battestation standards\\b|\\bamerican institute of certified public accountants\\b|\\baicpa\\b|\\bat-c\\b|\\bssae\\b|\\bisae (?:no\\. ?)?3\\d{3}\\b|\\bcsae\\b|\\btsp section\\b");
    private static final Pattern SOC1 = Pattern.compile(
            "\\binternal controls? over financial reporting\\b|\\bat-c (?:section )?320\\b|\\bisae (?:no\\. ?)?3402\\b|\\bcontrol objectives\\b");
    private static final Pattern SOC2 = Pattern.compile(
            "\\btrust services? (?:criteria|categor|principle)|\\bdc section 200\\b|\\btsp section 100\\b");
    private static final Pattern SOC3 = Pattern.compile(
            "\\bassertion\\b[^.]{0,900}\\bis (?:fairly stated|presented fairly)\\b|\\bfairly stated, in all material respects\\b");
    private static final Pattern ASSERTION_EXAMINED = Pattern.compile(
            "\\bexamin(?:ed|e|ation of) (?:the |its )?(?:accompanying )?(?:management['’]s |[^.]{0,120}['’]s )?(?:accompanying )?(?:management['’]s )?assertion\\b");

    private static final Pattern COVER_ONE = Pattern.compile("(?i)\\btype[ -]?(?:1|I|one)\\b");
    private static final Pattern COVER_TWO = Pattern.compile("(?i)\\btype[ -]?(?:2|II|two)\\b");
    private static final Pattern UNTESTED = Pattern.compile(
            "\\bnot perform (?:any )?procedures regarding (?:the )?operating effectiveness|\\bno procedures (?:were performed )?[^.]{0,40}operating effectiveness");
    private static final Pattern OPERATED = Pattern.compile(
            "\\bcontrols?\\b[^.;]{0,160}?\\b(?:operated|did not operate|were operating|not operating|operate) effectively (?:throughout|during|for|from|to|over)\\b|\\bdesigned and operated effectively\\b|\\boperated effectively throughout\\b");
    private static final Pattern BOTH_EXAMINED =
            Pattern.compile("\\bdesign (?:and|as well as) (?:the )?operating effectiveness\\b");

    private Kinds() {}

    static DocumentKind of(
            List<Section> sections, AuditorReport report, Passage front, boolean isLetter, List<Doubt> doubts) {
        if (isLetter) {
            return DocumentKind.BRIDGE_LETTER;
        }
        var body = report.outline().whole().text().toLowerCase(Locale.ROOT);
        var cover = front.text().toLowerCase(Locale.ROOT);
        var opinion = report.opinion().text().toLowerCase(Locale.ROOT);
        if (LOOK_ALIKE.matcher(cover).find()
                || LOOK_ALIKE.matcher(body).find()
                || PREPARATION.matcher(cover).find()) {
            return DocumentKind.OTHER;
        }
        if (body.isEmpty()
                || !EXAMINED.matcher(body).find()
                || !STANDARD.matcher(body).find() && !isOnAssertion(body, opinion)) {
            return DocumentKind.OTHER;
        }
        var isTrust = SOC2.matcher(body).find();
        if (SOC1.matcher(body).results().count() >= 2 && !isTrust) {
            return DocumentKind.SOC1;
        }
        if (isTrust && isSoc3(sections, body, opinion, cover)) {
            return DocumentKind.SOC3;
        }
        return isTrust
                ? type(report, opinion, front.text(), doubts)
                : SOC1.matcher(body).find() ? DocumentKind.SOC1 : DocumentKind.OTHER;
    }

    private static boolean isSoc3(List<Section> sections, String body, String opinion, String cover) {
        var hasTests = sections.stream().anyMatch(section -> section.kind() == Section.Kind.TESTS);
        var isOnAssertion = isOnAssertion(body, opinion);
        return isOnAssertion && !hasTests
                || isOnAssertion && cover.contains("soc 3")
                || !hasTests && cover.contains("soc 3");
    }

    private static boolean isOnAssertion(String body, String opinion) {
        return SOC3.matcher(opinion).find() || ASSERTION_EXAMINED.matcher(body).find() && opinion.contains("assertion");
    }

    /// The scope and the opinion decide the type; the cover may only contradict them aloud.
    private static DocumentKind type(AuditorReport report, String opinion, String front, List<Doubt> doubts) {
        var scope = report.scope().text().toLowerCase(Locale.ROOT);
        var whole = report.outline().whole().text().toLowerCase(Locale.ROOT);
        var one = 0;
        var two = 0;
        two += OPERATED.matcher(opinion).find() ? 2 : 0;
        two += BOTH_EXAMINED.matcher(scope).find() ? 2 : 0;
        two += Periods.in(report.opinion()).isEmpty() ? 0 : 2;
        two += Periods.in(report.scope()).isEmpty() ? 0 : 1;
        one += UNTESTED.matcher(whole).find() ? 3 : 0;
        one += Periods.daysIn(report.opinion()).isEmpty() ? 0 : 2;
        one += Periods.daysIn(report.scope()).isEmpty() ? 0 : 1;
        var saysOne = COVER_ONE.matcher(front).find();
        var saysTwo = COVER_TWO.matcher(front).find();
        if (one == two) {
            one += saysOne && !saysTwo ? 1 : 0;
        }
        var kind = one > two ? DocumentKind.SOC2_TYPE_I : DocumentKind.SOC2_TYPE_II;
        var contradicted = kind == DocumentKind.SOC2_TYPE_I ? saysTwo && !saysOne : saysOne && !saysTwo;
        if (contradicted) {
            var places = new ArrayList<health.assay.dissect.report.Place>();
            places.add(
                    report.scope().isEmpty()
                            ? report.outline().whole().place()
                            : report.scope().place());
            doubts.add(new Doubt(
                    "document.kind",
                    "The cover names the other type than the auditor's scope and opinion describe; the auditor's words were followed.",
                    places));
        }
        return kind;
    }
}
