package health.assay.reliance;

import health.assay.dissect.report.DayInWords;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Report;
import health.assay.reliance.Finding.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The time that bridge letters speak for, from the report's end until today. None of it is tested.
final class BridgeTimeFindings {

    private static final int USUAL_MONTHS = 3;

    private final LocalDate end;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();
    private LocalDate reached;

    private BridgeTimeFindings(LocalDate end, LocalDate today) {
        this.end = end;
        this.today = today;
        this.reached = end;
    }

    static List<Finding> of(Report report, List<Bridge> bridges, LocalDate today) {
        var end = Bridge.end(report);
        if (end == null || bridges.isEmpty()) {
            return List.of();
        }
        var time = new BridgeTimeFindings(end, today);
        bridges.stream().filter(bridge -> bridge.letter().covers() == null).forEach(time::unread);
        var fitting = bridges.stream()
                .filter(bridge -> bridge.letter().covers() != null && bridge.belongsTo(report))
                .toList();
        fitting.forEach(time::follow);
        if (!fitting.isEmpty()) {
            time.whole(fitting.getLast());
        }
        return time.findings;
    }

    private void unread(Bridge bridge) {
        add(bridge, "bridge.time", Severity.MEDIUM, "Which time %s speaks for could not be read.");
    }

    private void follow(Bridge bridge) {
        var covers = bridge.letter().covers();
        if (covers == null) {
            return;
        }
        add(
                bridge,
                "bridge.untested",
                Severity.INFO,
                "For " + days(covers.days()) + ", " + DayInWords.of(covers.from()) + " to " + DayInWords.of(covers.to())
                        + ", there is only management's word (%s" + signed(bridge)
                        + "). It is not audited: no control is shown as tested in that time.");
        if (!covers.to().isAfter(reached)) {
            add(
                    bridge,
                    "bridge.start",
                    Severity.MEDIUM,
                    "%s speaks for no day after " + DayInWords.of(reached) + ", so it adds nothing.");
            return;
        }
        adjoin(bridge, covers);
        reached = covers.to();
    }

    private static String signed(Bridge bridge) {
        var signer = bridge.letter().signer();
        var signed = bridge.letter().signedOn();
        var by = signer == null || signer.name() == null ? "" : ", signed by " + signer.name();
        var office = signer == null || signer.office() == null ? "" : ", " + signer.office();
        return by + office + (signed == null ? "" : ", " + DayInWords.of(signed));
    }

    private void adjoin(Bridge bridge, Period covers) {
        var gap = ChronoUnit.DAYS.between(reached, covers.from()) - 1;
        if (gap > 0) {
            add(
                    bridge,
                    "bridge.start",
                    Severity.MEDIUM,
                    "%s begins " + DayInWords.of(covers.from()) + ": for " + days(gap) + " after "
                            + DayInWords.of(reached) + " there is neither report nor letter.");
        } else if (gap < 0) {
            add(
                    bridge,
                    "bridge.start",
                    Severity.LOW,
                    "%s begins " + DayInWords.of(covers.from()) + ", " + days(-gap) + " before "
                            + DayInWords.of(reached.plusDays(1))
                            + ", where it should. For those days rely on what came before it.");
        }
    }

    private void whole(Bridge last) {
        if (end.plusMonths(USUAL_MONTHS).isBefore(reached)) {
            add(
                    last,
                    "bridge.long",
                    Severity.MEDIUM,
                    "Letters are meant for up to three months. Here they reach to " + DayInWords.of(reached) + ", "
                            + days(ChronoUnit.DAYS.between(end, reached))
                            + " after the report's end. Ask for the next report.");
        }
        var left = ChronoUnit.DAYS.between(reached, today);
        if (left > 0) {
            var severity = reached.plusMonths(USUAL_MONTHS).isBefore(today) ? Severity.MEDIUM : Severity.LOW;
            add(
                    last,
                    "bridge.until-today",
                    severity,
                    "Nobody speaks for the " + days(left) + " since " + DayInWords.of(reached)
                            + ", the last day of %s. Ask for a new letter or the next report.");
        }
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }

    private void add(Bridge bridge, String check, Severity severity, String message) {
        findings.add(BridgeFindings.finding(bridge, check, severity, message));
    }
}
