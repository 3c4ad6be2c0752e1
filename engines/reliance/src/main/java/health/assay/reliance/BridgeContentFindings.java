package health.assay.reliance;

import health.assay.dissect.report.Located;
import health.assay.reliance.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/// What bridge letters say, and leave unsaid, on changes, incidents and audit.
final class BridgeContentFindings {

    private BridgeContentFindings() {}

    static List<Finding> of(List<Bridge> bridges) {
        var findings = new ArrayList<Finding>();
        bridges.forEach(bridge -> add(bridge, findings));
        return findings;
    }

    private static void add(Bridge bridge, List<Finding> findings) {
        var letter = bridge.letter();
        letter.incidents()
                .forEach(sentence -> findings.add(quoted(
                        bridge,
                        "bridge.incident",
                        Severity.HIGH,
                        "names an incident",
                        "Ask what happened, whether PHI was touched, and what was done.",
                        sentence)));
        letter.changes()
                .forEach(sentence -> findings.add(quoted(
                        bridge,
                        "bridge.change",
                        Severity.MEDIUM,
                        "names a change",
                        "Ask which controls of the report it touches.",
                        sentence)));
        if (!letter.saysUnchanged() && letter.changes().isEmpty()) {
            findings.add(BridgeFindings.finding(
                    bridge,
                    "bridge.silent",
                    Severity.MEDIUM,
                    "%s does not say, in words that could be read, that controls did not change materially."));
        }
        if (!letter.saysUnaudited()) {
            findings.add(BridgeFindings.finding(
                    bridge,
                    "bridge.unaudited",
                    Severity.LOW,
                    "%s does not say that no auditor examined it. It is management's word all the same."));
        }
    }

    private static Finding quoted(
            Bridge bridge, String check, Severity severity, String does, String ask, Located<String> sentence) {
        var message = "%s %s: “%s”%s %s"
                .formatted(
                        ControlNames.capital(bridge.name()),
                        does,
                        Quotes.shortened(sentence.fact()),
                        bridge.page(sentence.place()),
                        ask);
        return new Finding(check, severity, message, bridge.placeInReport(sentence.place()));
    }
}
