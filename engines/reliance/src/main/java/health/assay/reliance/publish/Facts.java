package health.assay.reliance.publish;

import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import health.assay.reliance.Bridge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The specimen: the facts that head every form of print. What was not read says so.
record Facts(List<Fact> facts) {

    /// A label, what was read, a gloss on it, and where it stands.
    record Fact(
            String label,
            String value,
            String gloss,
            @Nullable Place place) {

        String oneLine() {
            var page = place == null ? "" : " (%s)".formatted(Words.page(place));
            return value + (gloss.isEmpty() ? "" : "; " + gloss) + page;
        }
    }

    Facts {
        facts = List.copyOf(facts);
    }

    static Facts of(Edition edition) {
        var document = edition.review().dissection().document();
        var facts = new ArrayList<Fact>();
        facts.add(marked(edition, document(document), "document"));
        var report = edition.report();
        if (report != null) {
            facts.add(marked(edition, organization(report), "serviceOrganization", "system"));
            facts.add(marked(edition, time(edition, report), "period", "asOf"));
            facts.add(marked(edition, auditor(report), "serviceAuditor", "reportDate"));
            facts.add(marked(edition, opinion(report), "opinion"));
            facts.add(marked(edition, scope(report), "categories", "hipaaInScope"));
            facts.add(marked(edition, exceptions(edition, report), "controls", "exceptions"));
        }
        var corrections = edition.review().corrections();
        if (!corrections.isEmpty()) {
            facts.add(corrected(corrections));
        }
        var letter = edition.review().dissection().bridgeLetter();
        if (letter != null && edition.review().bridges().isEmpty()) {
            facts.add(marked(edition, letter(letter), "bridgeLetter"));
        }
        edition.review().bridges().forEach(bridge -> facts.add(bridge(edition, bridge)));
        return new Facts(facts);
    }

    /// A value that a person changed must not look read.
    private static Fact marked(Edition edition, Fact fact, String... fields) {
        return marked(
                fact,
                edition.review().dissection().corrections().stream()
                        .filter(correction ->
                                List.of(fields).contains(correction.field().split("[.\\[]", 2)[0]))
                        .toList());
    }

    private static Fact marked(Fact fact, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return fact;
        }
        var gloss = (fact.gloss().isEmpty() ? "" : fact.gloss() + "; ") + Marks.by(corrections);
        return new Fact(fact.label(), fact.value(), gloss, fact.place());
    }

    private static Fact corrected(List<Correction> corrections) {
        return new Fact(
                "Corrections", Words.count(corrections.size(), "value"), "a person's word, not the document's", null);
    }

    private static Fact document(Document document) {
        var kind = Words.kind(document.kind());
        var read = document.ocr() ? ", in part by character recognition" : "";
        return new Fact("Document", sentence(kind), Words.count(document.pages(), "page") + read, null);
    }

    private static Fact organization(Report report) {
        var name = report.serviceOrganization();
        var system = report.system();
        return new Fact(
                "Organization",
                name == null ? "Not read" : name.fact(),
                system == null ? "" : system.fact(),
                name == null ? null : name.place());
    }

    private static Fact time(Edition edition, Report report) {
        var period = report.period();
        if (period != null) {
            var span = period.fact();
            var ended = span.to().isAfter(edition.today()) ? "ends " : "ended ";
            return new Fact(
                    "Period",
                    Words.period(span),
                    Words.length(span) + ", " + ended + Words.since(span.to(), edition.today()),
                    period.place());
        }
        var asOf = report.asOf();
        return asOf == null
                ? new Fact("Period", "Not read", "a person must look", null)
                : new Fact("As of", Words.day(asOf.fact()), Words.since(asOf.fact(), edition.today()), asOf.place());
    }

    private static Fact auditor(Report report) {
        var signed = report.reportDate() == null
                ? "no date read"
                : "signed " + Words.day(report.reportDate().fact());
        var auditor = report.auditor();
        return auditor == null
                ? new Fact("Auditor", "Not read", signed, null)
                : new Fact("Auditor", auditor.name(), signed, auditor.place());
    }

    private static Fact opinion(Report report) {
        var opinion = report.opinion();
        return new Fact("Opinion", Words.opinion(opinion.kind()), Words.modified(opinion), opinion.place());
    }

    private static Fact scope(Report report) {
        return new Fact(
                "Categories",
                Words.categories(report.categories()),
                report.hipaaInScope() ? "HIPAA inside the auditor's scope" : "",
                null);
    }

    private static Fact exceptions(Edition edition, Report report) {
        var controls = Words.count(report.controls().size(), "control");
        var exceptions = report.exceptions().size();
        return new Fact(
                "Exceptions",
                exceptions == 0 ? sentence(edition.noException()) : "In " + Words.count(exceptions, "control"),
                (exceptions == 0 ? "" : "of ") + controls + " read",
                null);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// Beside a report, the time counts: it must not read as time that was tested.
    private static Fact bridge(Edition edition, Bridge bridge) {
        return bridge.isBound()
                ? marked(edition, bridge(bridge), "bridgeLetter")
                : marked(bridge(bridge), bridge.corrections());
    }

    private static Fact bridge(Bridge bridge) {
        var letter = bridge.letter();
        var covers = letter.covers();
        var signer = letter.signer();
        var signed = signer == null || signer.name() == null ? "" : ", signed by " + signer.name();
        return new Fact(
                "Bridge letter",
                covers == null ? "Time not read" : Words.period(covers),
                "management's word, not audited" + signed
                        + (bridge.isBound()
                                ? ""
                                : " (%s)".formatted(bridge.document().file())),
                bridge.isBound() ? letter.place() : null);
    }

    private static Fact letter(BridgeLetter letter) {
        var covers = letter.covers();
        var report = letter.reportPeriod();
        return new Fact(
                "Letter",
                letter.organization() == null ? "Organization not read" : letter.organization(),
                (covers == null ? "time covered not read" : "covers " + Words.period(covers))
                        + (report == null ? "" : ", after the report for " + Words.period(report)),
                null);
    }
}
