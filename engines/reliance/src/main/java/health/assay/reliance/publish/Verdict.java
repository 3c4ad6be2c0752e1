package health.assay.reliance.publish;

import static health.assay.reliance.Standing.DESCRIBED;
import static health.assay.reliance.Standing.TESTED;

import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Report;
import health.assay.reliance.Standing;
import java.util.List;

/// What a person would say aloud of a review, in a sentence or two.
final class Verdict {

    private Verdict() {}

    static String of(Edition edition) {
        var report = edition.report();
        return report == null ? notSoc2(edition.kind()) : ofReport(edition, report);
    }

    /// The numbers behind it.
    static String lede(Edition edition) {
        var report = edition.report();
        if (report == null) {
            return "%s, read on this machine. Nothing in it was laid against HIPAA."
                    .formatted(
                            Words.count(edition.review().dissection().document().pages(), "page"));
        }
        var rule = edition.securityRule();
        var counts = List.of(Standing.values()).stream()
                .filter(standing -> rule.count(standing) > 0)
                .map(standing -> rule.count(standing) + " " + Words.plainly(standing))
                .toList();
        return counts.isEmpty()
                ? "It was not laid against HIPAA."
                : "Of the %s of the Security Rule, %s."
                        .formatted(Words.count(rule.all(), "requirement"), Words.listed(counts));
    }

    private static String notSoc2(DocumentKind kind) {
        return switch (kind) {
            case SOC1 ->
                "This is a SOC 1 report, on controls over financial reporting. It does not speak about health"
                        + " information; ask for the SOC 2 Type II report.";
            case SOC3 ->
                "This is a SOC 3 report, a summary for the public without tests or results. Ask for the SOC 2"
                        + " Type II report it was drawn from.";
            case BRIDGE_LETTER ->
                "This is a bridge letter: management's own word on the time since a report, not"
                        + " audited. It is read beside a SOC 2 report, not in its place.";
            case OTHER -> "This is not a SOC 2 report. Ask the vendor for its SOC 2 Type II report.";
            case SOC2_TYPE_I, SOC2_TYPE_II ->
                "This looks like a SOC 2 report, but nothing in it could be read. A person" + " must look.";
        };
    }

    private static String ofReport(Edition edition, Report report) {
        return switch (report.opinion().kind()) {
            case UNREAD ->
                "The auditor's opinion could not be read. A person must read it before anything here is used.";
            case DISCLAIMER -> "The auditor gave no opinion. Nothing in this report can be taken as tested.";
            case ADVERSE -> "The auditor's opinion is adverse. Nothing in this report can be taken as tested.";
            case QUALIFIED -> "The auditor qualified its opinion%s. %s".formatted(onCriteria(edition), worth(edition));
            case UNQUALIFIED -> "%s. %s".formatted(clean(edition, report), worth(edition));
        };
    }

    private static String clean(Edition edition, Report report) {
        var exceptions = report.exceptions().size();
        return exceptions == 0
                ? "The opinion is unqualified and " + edition.noException()
                : "The opinion is unqualified, with exceptions in " + Words.count(exceptions, "control");
    }

    private static String onCriteria(Edition edition) {
        var criteria = edition.modifiedCriteria();
        return criteria.isEmpty() ? "" : " on " + Words.criteria(criteria);
    }

    private static String worth(Edition edition) {
        var rule = edition.securityRule();
        if (rule.all() == 0) {
            return "It was not laid against HIPAA.";
        }
        return edition.kind() == DocumentKind.SOC2_TYPE_I
                ? "The report is a Type I: it describes %d of the %d requirements of the Security Rule on one day."
                        .formatted(rule.count(DESCRIBED), rule.all())
                : "The report shows %d of the %d requirements of the Security Rule tested without exception."
                        .formatted(rule.count(TESTED), rule.all());
    }
}
