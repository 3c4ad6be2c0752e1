package health.assay.dissect.compare;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.ReportedException;
import org.jspecify.annotations.Nullable;

/// What became of an exception from one report to the next.
public sealed interface ExceptionChange {

    /// Found in both years: in one control, or in another one on the same matter.
    record Recurring(ReportedException before, ReportedException after, boolean inSameControl)
            implements ExceptionChange {}

    /// Only in the new report. `before` is the control as the old report has it; null where it has none.
    record New(ReportedException exception, @Nullable Control before) implements ExceptionChange {}

    /// Only in the old report. `after` is the control as the new report has it; null where it has none: then nobody
    /// looked again.
    record Gone(ReportedException exception, @Nullable Control after) implements ExceptionChange {}
}
