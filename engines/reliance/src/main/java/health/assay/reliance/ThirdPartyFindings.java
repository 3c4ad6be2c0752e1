package health.assay.reliance;

import health.assay.dissect.report.Report;
import health.assay.dissect.report.SubserviceOrganization;
import health.assay.dissect.report.SubserviceOrganization.Method;
import health.assay.reliance.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the report leaves to others: to its readers, and to the companies it relies on.
final class ThirdPartyFindings {

    private ThirdPartyFindings() {}

    static List<Finding> of(Report report) {
        var findings = new ArrayList<Finding>();
        var own = report.userEntityControls();
        if (!own.isEmpty()) {
            findings.add(new Finding(
                    "others.user-entity-controls",
                    Severity.MEDIUM,
                    "The report counts on %s that you have to run yourself. Each needs an owner."
                            .formatted(ControlNames.count(own.size())),
                    own.getFirst().place()));
        }
        report.subserviceOrganizations().stream()
                .filter(other -> other.method() == Method.CARVE_OUT)
                .map(other -> carvedOut(other, expectedOf(other, report)))
                .forEach(findings::add);
        return findings;
    }

    private static Finding carvedOut(SubserviceOrganization other, long expected) {
        var services = other.services();
        var does = services == null ? "" : " (%s)".formatted(Quotes.shortened(services));
        var counts = expected == 0
                ? "The report does not say which of its controls it counts on."
                : "The report counts on %s there.".formatted(ControlNames.count(expected));
        return new Finding(
                "others.carved-out",
                expected == 0 ? Severity.MEDIUM : Severity.LOW,
                "%s%s is carved out: its controls are not in this report. %s Ask for its own report, and whether it signed a business associate agreement if it can reach PHI."
                        .formatted(other.name(), does, counts),
                other.place());
    }

    private static long expectedOf(SubserviceOrganization other, Report report) {
        var onlyOne = report.subserviceOrganizations().size() == 1;
        return report.subserviceControls().stream()
                .filter(control -> {
                    var organization = control.organization();
                    return organization == null ? onlyOne : isSame(organization, other.name());
                })
                .count();
    }

    private static boolean isSame(String one, String other) {
        var first = one.strip().toLowerCase(Locale.ROOT);
        var second = other.strip().toLowerCase(Locale.ROOT);
        return first.equals(second) || first.startsWith(second) || second.startsWith(first);
    }
}
