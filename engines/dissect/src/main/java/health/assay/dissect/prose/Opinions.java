package health.assay.dissect.prose;

import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Place;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the opinion from the sentences of the opinion and its basis, and from nothing else in the report.
final class Opinions {

    private static final Pattern EXCEPT = Pattern.compile(
            "\\b(?:except (?:for|that|as)|with the exception of|save (?:for|as|that)|but for the)\\b(?! the (?:period|time))"
                    + "|\\bsubject to (?:the |those )?(?:\\w+ )?(?:matters?|effects?|exceptions?)\\b"
                    + "|\\b(?:apart from|aside from|other than(?: for)?|excluding) (?:the |those )?(?:possible |potential )?(?:matters?|effects?|exceptions?)\\b");
    private static final Pattern ADVERSE = Pattern.compile(
            "\\b(?:because of|as a result of|in (?:view|light|consideration) of|on account of|owing to|due to|given|considering) (?:the |those |its )?(?:\\w+ )?(?:significance|effects?|pervasive\\w*|magnitude|matters?)\\b");
    static final Pattern REFUSED = Pattern.compile(
            "(?i)\\b(?:do|did|does|can|could|will) ?not,? (?:accordingly,? |therefore,? )?(?:express|form|give|render|provide),? (?:and (?:we )?do not express,? )?(?:an|any) opinion\\b"
                    + "|\\b(?:unable|not able|not been able|not in a position) to (?:express|form|give|render|provide),? (?:and (?:we )?do not express,? )?(?:an|any) opinion\\b"
                    + "|\\benable us to express,? and we do not express,? (?:an|any) opinion\\b"
                    + "|\\bexpress no opinion\\b|\\bdisclaim(?:s|ed|ing)? (?:an |any |our )?opinion\\b");
    private static final Pattern GIVEN = Pattern.compile("\\b(?:in|of) (?:our|the) opinion\\b|\\bour opinion\\b");

    private Opinions() {}

    static boolean isModified(String opinion) {
        var words = opinion.toLowerCase(Locale.ROOT);
        return EXCEPT.matcher(words).find()
                || ADVERSE.matcher(words).find()
                || !Limbs.denied(words).isEmpty();
    }

    static Opinion read(AuditorReport report, Passage tests, List<Doubt> doubts) {
        if (report.opinion().isEmpty()) {
            doubts.add(Doubt.of("opinion", "No opinion paragraph was found. Read the auditor's report yourself."));
            return new Opinion(Opinion.Kind.UNREAD, List.of(), null, null);
        }
        var place = report.opinion().place();
        var kind = kind(report, place, doubts);
        if (kind == Opinion.Kind.UNQUALIFIED || kind == Opinion.Kind.UNREAD) {
            return new Opinion(kind, List.of(), null, place);
        }
        var matters = matters(report);
        var basis = matters.isEmpty() ? null : String.join("\n", matters);
        var quoted = basis == null ? List.<Criterion>of() : QuotedCriteria.in(basis, tests);
        var modified = Limbs.modified(matters, quoted, sentence(report), kind);
        complain(modified, basis, place, doubts);
        return new Opinion(kind, modified, basis, place);
    }

    private static Opinion.Kind kind(AuditorReport report, Place place, List<Doubt> doubts) {
        var said = bySentence(report);
        var titled = byTitle(report.title());
        if (titled != null && said != titled) {
            if (said != Opinion.Kind.UNREAD) {
                doubts.add(new Doubt(
                        "opinion.kind",
                        "The heading \"%s\" and the sentence below it do not agree; the heading was followed."
                                .formatted(report.title()),
                        List.of(place)));
            }
            return titled;
        }
        if (said == Opinion.Kind.UNREAD) {
            doubts.add(new Doubt(
                    "opinion.kind",
                    "The opinion paragraph could not be understood. Read it yourself.",
                    List.of(place)));
        }
        return said;
    }

    private static Opinion.@Nullable Kind byTitle(String title) {
        var words = title.toLowerCase(Locale.ROOT);
        if (AuditorReport.isBasis(title) || !words.contains("opinion")) {
            return null;
        }
        if (words.contains("disclaim")) {
            return Opinion.Kind.DISCLAIMER;
        }
        if (words.contains("adverse")) {
            return Opinion.Kind.ADVERSE;
        }
        return words.contains("qualified") && !words.contains("unqualified") ? Opinion.Kind.QUALIFIED : null;
    }

    private static Opinion.Kind bySentence(AuditorReport report) {
        var words = sentence(report);
        var isGiven = GIVEN.matcher(words).find();
        if (REFUSED.matcher(words).find() && !isGiven) {
            return Opinion.Kind.DISCLAIMER;
        }
        if (!isGiven) {
            return Opinion.Kind.UNREAD;
        }
        if (EXCEPT.matcher(words).find()) {
            return Opinion.Kind.QUALIFIED;
        }
        if (ADVERSE.matcher(words).find() || !Limbs.denied(words).isEmpty()) {
            return Opinion.Kind.ADVERSE;
        }
        return Limbs.affirmed(words) ? Opinion.Kind.UNQUALIFIED : Opinion.Kind.UNREAD;
    }

    /// The opinion from "In our opinion" on: a paragraph may hold the basis before it.
    private static String sentence(AuditorReport report) {
        var words = report.opinion().text().toLowerCase(Locale.ROOT);
        var given = AuditorReport.OPINION.matcher(words);
        var start = given.find() ? given.start() : -1;
        var before = start < 0 ? "" : words.substring(0, start);
        var sentenceStart = Math.max(before.lastIndexOf(". "), before.lastIndexOf("” ")) + 1;
        return start < 0 ? words : words.substring(sentenceStart);
    }

    /// The paragraphs of the basis; it may share a paragraph with the opinion and stand before it.
    private static List<String> matters(AuditorReport report) {
        if (!report.basis().isEmpty()) {
            return report.basis().stream()
                    .map(block -> block.isItem() ? block.mark() + " " + block.text() : block.text())
                    .toList();
        }
        var text = report.opinion().text();
        var start = text.length() - sentence(report).length();
        return start > 80 ? List.of(text.substring(0, start).strip()) : List.of();
    }

    private static void complain(
            List<Opinion.Modification> modified, @Nullable String basis, Place place, List<Doubt> doubts) {
        var places = List.of(place);
        if (basis == null) {
            doubts.add(new Doubt("opinion.basis", "The opinion is modified, but no basis for it was found.", places));
        }
        if (modified.isEmpty()) {
            doubts.add(new Doubt(
                    "opinion.modified",
                    "It could not be read what the modified opinion is about: the description, the design or the operation of controls.",
                    places));
        } else if (modified.stream().allMatch(each -> each.criteria().isEmpty())) {
            doubts.add(new Doubt(
                    "opinion.modified",
                    "The basis names no criterion: take the modification as touching every control until you know better.",
                    places));
        }
    }
}
