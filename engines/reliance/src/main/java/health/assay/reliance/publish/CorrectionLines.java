package health.assay.reliance.publish;

import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Doubt;
import java.util.Collection;
import java.util.List;

/// What persons corrected, on a terminal: what a person says must never pass for what the document says.
public final class CorrectionLines {

    private static final int SHORT = 120;
    private static final int LONG = 300;

    private static final String HEADING = "Corrected by a person";

    private CorrectionLines() {}

    /// The first `most` of them, their values shortened.
    static void lead(Lines lines, List<Correction> corrections, int most) {
        if (corrections.isEmpty()) {
            return;
        }
        lines.heading(HEADING);
        corrections.stream().limit(most).forEach(correction -> print(lines, 2, clipped(SHORT, correction)));
        if (corrections.size() > most) {
            lines.line("    %s more: see --details".formatted(corrections.size() - most));
        }
    }

    /// All of them, in full.
    static void print(Lines lines, List<Correction> corrections) {
        if (!corrections.isEmpty()) {
            lines.heading(HEADING);
            corrections.forEach(correction -> print(lines, 2, correction));
        }
    }

    /// Beside what one of them touches.
    static void beside(Lines lines, Correction correction) {
        print(lines, 6, clipped(LONG, correction));
    }

    /// Those of several files, each with the name of its file.
    public static void printAll(Lines lines, Collection<Dissection> dissections) {
        var corrections = dissections.stream()
                .flatMap(dissection -> dissection.corrections().stream()
                        .map(correction -> correction.in(dissection.document().file())))
                .toList();
        print(lines, corrections);
    }

    private static void print(Lines lines, int margin, Correction correction) {
        lines.hanging(" ".repeat(margin) + "* ", margin + 2, correction.field() + ": " + correction.message());
    }

    /// The reason is kept whole.
    private static Correction clipped(int most, Correction correction) {
        return new Correction(
                correction.field(),
                Clip.to(most, correction.read()),
                Clip.to(most, correction.corrected()),
                correction.by(),
                correction.on(),
                correction.why(),
                correction.place());
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
