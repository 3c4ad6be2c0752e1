package health.assay.reliance;

import health.assay.dissect.compare.CompanyName;
import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bridge letter beside a report: bound into the report's own file, or a file of its own. It is management's word;
/// nothing it says makes a control tested. `corrections` and `doubts` are those of a file of its own.
public record Bridge(
        Document document, BridgeLetter letter, boolean isBound, List<Correction> corrections, List<Doubt> doubts) {

    public Bridge {
        corrections = List.copyOf(corrections);
        doubts = List.copyOf(doubts);
    }

    /// By the time they speak for; those whose time was not read come last.
    static List<Bridge> of(Dissection report, List<Dissection> letters) {
        var bridges = new ArrayList<Bridge>();
        add(report, true, bridges);
        letters.forEach(letter -> add(letter, false, bridges));
        bridges.sort(Comparator.comparing(Bridge::begins, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(bridges);
    }

    private static void add(Dissection dissection, boolean isBound, List<Bridge> bridges) {
        var letter = dissection.bridgeLetter();
        if (letter == null) {
            return;
        }
        var document = dissection.document();
        if (isBound) {
            bridges.add(new Bridge(document, letter, true, List.of(), List.of()));
            return;
        }
        bridges.add(new Bridge(
                document,
                letter,
                false,
                dissection.corrections().stream()
                        .map(correction -> correction.in(document.file()))
                        .toList(),
                dissection.doubts().stream()
                        .map(doubt -> doubt.in(document.file()))
                        .toList()));
    }

    private @Nullable LocalDate begins() {
        var covers = letter.covers();
        return covers == null ? null : covers.from();
    }

    /// Whether it names the report's organization and end, so that its time may be laid against the report's.
    boolean belongsTo(Report report) {
        return isOf(report) && follows(report);
    }

    boolean isOf(Report report) {
        var mine = letter.organization();
        var theirs = report.serviceOrganization();
        return mine != null && theirs != null && new CompanyName(mine).isSameAs(new CompanyName(theirs.fact()));
    }

    boolean follows(Report report) {
        var end = end(report);
        return end != null && end.equals(letter.reportEnd());
    }

    static @Nullable LocalDate end(Report report) {
        var period = report.period();
        if (period != null) {
            return period.fact().to();
        }
        var asOf = report.asOf();
        return asOf == null ? null : asOf.fact();
    }

    /// The last day that letters belonging to this report speak for, or null.
    static @Nullable LocalDate reach(List<Bridge> bridges, Report report) {
        return bridges.stream()
                .filter(bridge -> bridge.belongsTo(report))
                .map(bridge -> bridge.letter().covers())
                .filter(covers -> covers != null)
                .map(covers -> covers.to())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    String name() {
        return isBound ? "the bridge letter in this file" : "the bridge letter %s".formatted(document.file());
    }

    /// A place in the report's own file; a page of another file would be looked up in the wrong one.
    @Nullable
    Place placeInReport(Place place) {
        return isBound ? place : null;
    }

    /// The page, where the finding itself cannot hold it.
    String page(Place place) {
        return isBound ? "" : " (%s, page %d)".formatted(document.file(), place.page());
    }
}
