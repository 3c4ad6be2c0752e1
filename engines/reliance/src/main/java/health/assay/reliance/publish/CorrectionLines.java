package health.assay.reliance.publish;

import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Doubt;
import java.util.Collection;
import java.util.List;

/// What persons corrected, on a terminal: what a person says must never pass for what the document says.
public final class CorrectionLines {

    private static final int LONGEST = 400;

    private CorrectionLines() {}

    /// Under a heading of their own, the first `most` of them.
    public static void print(Lines lines, List<Correction> corrections, int most) {
        if (corrections.isEmpty()) {
            return;
        }
        lines.heading("Corrected by a person");
        corrections.stream().limit(most).forEach(correction -> print(lines, 2, correction));
        if (corrections.size() > most) {
            lines.line("    %s more: see --details".formatted(corrections.size() - most));
        }
    }

    /// Those of several files, each with the name of its file, and what of them could not be applied.
    public static void printAll(Lines lines, Collection<Dissection> dissections) {
        var corrections = dissections.stream()
                .flatMap(dissection -> dissection.corrections().stream()
                        .map(correction -> correction.in(dissection.document().file())))
                .toList();
        print(lines, corrections, Integer.MAX_VALUE);
    }

    static void print(Lines lines, int margin, Correction correction) {
        lines.hanging(
                " ".repeat(margin) + "* ",
                margin + 2,
                Clip.to(LONGEST, correction.field() + ": " + correction.message()));
    }

    /// A doubt that a person settled, and by which correction.
    static void print(Lines lines, Doubt doubt) {
        var answer = doubt.answer();
        lines.hanging(
                "  " + (answer == null ? "?" : "*") + " ",
                4,
                doubt.field() + ": " + doubt.message() + (answer == null ? "" : " " + Words.answered(answer)));
    }
}
