package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Place;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells whether HIPAA is inside the auditor's examination, and where the report maps its controls to HIPAA.
final class Hipaa {

    private static final Pattern NAMED = Pattern.compile(
            "\\bhipaa\\b|\\bhealth insurance portability\\b|\\b45 c\\.?f\\.?r\\.?\\b[^.]{0,20}16[04]|\\bhitech\\b");
    private static final Pattern EXAMINED = Pattern.compile(
            "\\bhipaa (?:security |privacy |breach notification )?(?:rule |rules )?(?:criteria|requirements|standards)\\b"
                    + "|\\b(?:requirements?|criteria|standards?|specifications?)[^.]{0,90}\\b(?:hipaa|health insurance portability|45 c\\.?f\\.?r)"
                    + "|\\bsubject matter of (?:the )?hipaa\\b|\\b(?:criteria|examined|relevant to)\\b.{0,400}\\band (?:with )?the hipaa (?:security|privacy|breach notification) rules?\\b"
                    + "|\\b(?:hipaa|health insurance portability)[^.]{0,120}\\b(?:criteria|requirements?)\\b");
    private static final Pattern DENIED = Pattern.compile(
            "\\bnot (?:been )?(?:subject|examine|evaluate|cover|part|include|extend|audit|perform)|\\bno opinion\\b|\\bnot express\\b|\\bunaudited\\b|\\boutside\\b|\\bnone of our\\b|\\bdoes not\\b|\\bdid not\\b");
    private static final Pattern HEADING = Pattern.compile(
            "(?i)\\b(?:hipaa|45 cfr)\\b.{0,60}\\b(?:mapping|map|crosswalk|matrix|requirements|safeguards)|\\bmapping\\b.{0,60}\\bhipaa\\b");
    private static final Pattern CITATION = Pattern.compile("\\b164\\.\\d{3}\\b");
    private static final int CITATIONS_OF_A_MAPPING = 6;

    private Hipaa() {}

    static boolean isInScope(AuditorReport report, List<Doubt> doubts) {
        var inScope = claims(report.scope().text());
        var inOpinion = claims(report.opinion().text());
        if (inScope != inOpinion) {
            var where = inScope ? report.scope() : report.opinion();
            var message = inScope
                    ? "The auditor's scope names HIPAA criteria, but the opinion does not: HIPAA is not covered by the opinion."
                    : "The opinion names HIPAA, but the auditor's scope does not.";
            doubts.add(new Doubt("hipaaInScope", message, List.of(where.place())));
        }
        return inScope && inOpinion;
    }

    private static boolean claims(String text) {
        for (var sentence : text.toLowerCase(Locale.ROOT).split("(?<=[.;])\\s{1,3}(?=[a-z“(])")) {
            if (NAMED.matcher(sentence).find()
                    && EXAMINED.matcher(sentence).find()
                    && !DENIED.matcher(sentence).find()) {
                return true;
            }
        }
        return false;
    }

    /// Where the mapping begins: its heading, else its first citation.
    static @Nullable Place mapping(List<Section> sections) {
        for (var section : sections) {
            if (section.kind() != Section.Kind.FRONT && section.kind() != Section.Kind.AUDITOR_REPORT) {
                var place = mapping(section);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    private static @Nullable Place mapping(Section section) {
        var count = 0;
        Line first = null;
        Line heading = null;
        for (var line : section.lines()) {
            var text = line.text();
            if (count == 0 && line.words().size() < 14 && HEADING.matcher(text).find()) {
                heading = line;
            }
            if (text.contains("164.") && CITATION.matcher(text).find()) {
                count++;
                first = first == null ? line : first;
            }
        }
        if (count < CITATIONS_OF_A_MAPPING || first == null) {
            return null;
        }
        return heading != null && first.page() - heading.page() <= 1 ? heading.place() : first.place();
    }
}
