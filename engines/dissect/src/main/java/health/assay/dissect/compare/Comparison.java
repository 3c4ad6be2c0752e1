package health.assay.dissect.compare;

import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Report;
import java.util.List;
import java.util.stream.Stream;

/// What changed from an old report to a new one. Nothing is swapped or left out where the two do not fit: `cautions`
/// says so.
public record Comparison(
        Dissection before,
        Dissection after,
        List<Caution> cautions,
        ScopeChanges scope,
        Succession succession,
        ControlChanges controls,
        List<ExceptionChange> exceptions,
        Listing<ComplementaryControl> userEntityControls,
        Listing<ComplementaryControl> subserviceControls) {

    public Comparison {
        cautions = List.copyOf(cautions);
        exceptions = List.copyOf(exceptions);
    }

    /// Both must be SOC 2 reports.
    public static Comparison of(Dissection old, Dissection now) {
        var before = report(old);
        var after = report(now);
        var bothTested =
                Stream.of(old, now).allMatch(dissection -> dissection.document().kind() == DocumentKind.SOC2_TYPE_II);
        var controls = ControlChanges.of(before.controls(), after.controls(), bothTested);
        return new Comparison(
                old,
                now,
                Cautions.of(old, now, before, after),
                ScopeChanges.of(old, now, before, after),
                Succession.of(before, after),
                controls,
                ExceptionChanges.of(before, after, controls),
                Listing.byWords(before.userEntityControls(), after.userEntityControls(), ComplementaryControl::text),
                Listing.byWords(before.subserviceControls(), after.subserviceControls(), ComplementaryControl::text));
    }

    private static Report report(Dissection dissection) {
        var report = dissection.report();
        if (report == null) {
            throw new IllegalArgumentException(
                    "Not a SOC 2 report: " + dissection.document().file());
        }
        return report;
    }

    public <T extends ExceptionChange> List<T> exceptions(Class<T> kind) {
        return exceptions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
