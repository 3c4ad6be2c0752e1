package health.assay.reliance;

import health.assay.dissect.compare.CompanyName;
import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.DayInWords;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Report;
import health.assay.reliance.Finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Bridge letters laid against the report they follow: whose they are, which report they name, and who signed.
final class BridgeFindings {

    private final Report report;
    private final List<Finding> findings = new ArrayList<>();

    private BridgeFindings(Report report) {
        this.report = report;
    }

    /// `letters` are the files given as bridge letters, those that are none among them.
    static List<Finding> of(Report report, List<Bridge> bridges, List<Dissection> letters, LocalDate today) {
        var findings = new BridgeFindings(report);
        letters.stream().filter(letter -> letter.bridgeLetter() == null).forEach(findings::stray);
        bridges.forEach(findings::identity);
        bridges.forEach(findings::signature);
        return Stream.of(
                        findings.findings,
                        BridgeTimeFindings.of(report, bridges, today),
                        BridgeContentFindings.of(bridges))
                .flatMap(List::stream)
                .toList();
    }

    private void stray(Dissection other) {
        findings.add(new Finding(
                "bridge.kind",
                Severity.HIGH,
                "%s was given as a bridge letter, but it does not read as one. Nothing was taken from it."
                        .formatted(other.document().file()),
                null));
    }

    private void identity(Bridge bridge) {
        var organization = report.serviceOrganization();
        var named = bridge.letter().organization();
        if (named == null) {
            add(
                    bridge,
                    "bridge.organization",
                    Severity.MEDIUM,
                    "%s does not say, in words that could be read, whose it is.");
        } else if (organization != null && !bridge.isOf(report)) {
            add(
                    bridge,
                    "bridge.organization",
                    Severity.HIGH,
                    "%s is of " + named + ", not of " + organization.fact() + ", and does not speak for this report.");
        }
        var end = Bridge.end(report);
        var said = bridge.letter().reportEnd();
        if (said == null) {
            add(
                    bridge,
                    "bridge.report",
                    Severity.MEDIUM,
                    "%s does not say, in words that could be read, which report it follows.");
        } else if (end != null && !said.equals(end)) {
            add(
                    bridge,
                    "bridge.report",
                    Severity.HIGH,
                    "%s follows a report that ends " + DayInWords.of(said) + "; this one ends " + DayInWords.of(end)
                            + ". It belongs to another report.");
        }
    }

    private void signature(Bridge bridge) {
        var letter = bridge.letter();
        var signer = letter.signer();
        if (signer == null || signer.name() == null && signer.office() == null) {
            add(
                    bridge,
                    "bridge.signature",
                    Severity.MEDIUM,
                    "Who signed %s could not be read. Ask who stands behind it.");
        }
        signedFor(bridge, letter);
        var signed = letter.signedOn();
        var covers = letter.covers();
        if (signed == null) {
            add(bridge, "bridge.signature", Severity.LOW, "The date of %s could not be read.");
        } else if (covers != null && signed.isBefore(covers.to())) {
            add(
                    bridge,
                    "bridge.signature",
                    Severity.MEDIUM,
                    "%s is dated " + DayInWords.of(signed) + " and speaks for days up to " + DayInWords.of(covers.to())
                            + ": of the days after its date it can only promise.");
        }
    }

    private void signedFor(Bridge bridge, BridgeLetter letter) {
        var signer = letter.signer();
        var company = signer == null ? null : signer.organization();
        if (company == null) {
            return;
        }
        var name = new CompanyName(company);
        var auditor = report.auditor();
        var organization = report.serviceOrganization();
        if (auditor != null && name.isSameAs(new CompanyName(auditor.name()))) {
            add(
                    bridge,
                    "bridge.signature",
                    Severity.HIGH,
                    "%s is signed by the auditor, " + company
                            + ". A bridge letter is management's; ask what the auditor examined, if anything.");
        } else if (organization != null && !name.isSameAs(new CompanyName(organization.fact()))) {
            add(
                    bridge,
                    "bridge.signature",
                    Severity.MEDIUM,
                    "%s is signed for " + company + ", not for " + organization.fact() + ", whose report this is.");
        }
    }

    private void add(Bridge bridge, String check, Severity severity, String message) {
        findings.add(finding(bridge, check, severity, message));
    }

    /// `message` has the letter's name at `%s`, which may begin the sentence.
    static Finding finding(Bridge bridge, String check, Severity severity, String message) {
        var begins = message.startsWith("%s");
        var name = begins ? ControlNames.capital(bridge.name()) : bridge.name();
        return new Finding(
                check,
                severity,
                message.replace("%s", name),
                bridge.placeInReport(bridge.letter().place()));
    }
}
