package health.assay.cli;

import health.assay.dissect.report.Dissection;
import health.assay.reliance.publish.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files read for a command that looks at several of them together. What cannot take part is said, and counts in the
/// exit code.
record Readings(List<Dissection> reports, int code) {

    Readings {
        reports = List.copyOf(reports);
    }

    static Readings of(Assay assay, List<Path> files, boolean corrected) throws InterruptedException {
        var reports = new ArrayList<Dissection>();
        var worst = ExitCode.DONE;
        try (var progress = Progress.on(assay.err(), assay.screen().errIsTerminal(), files.size());
                var batch = new Batch<>(files, file -> Reading.of(assay.engines(), file, corrected), progress)) {
            for (var index = 0; index < batch.size(); index++) {
                var reading = batch.outcome(index);
                progress.erase();
                worst = Math.max(worst, settle(assay, reading, reports));
            }
        }
        return new Readings(reports, worst);
    }

    private static int settle(Assay assay, Reading reading, List<Dissection> reports) {
        return switch (reading) {
            case Reading.Read(var file, var dissection, var corrections) -> {
                if (dissection.report() == null) {
                    var kind = Words.kind(dissection.document().kind());
                    assay.complain(
                            "%s: not a SOC 2 report (%s), so there is nothing to compare.".formatted(file, kind));
                    yield ExitCode.NOT_SOC2;
                }
                var applied = dissection.corrections().size();
                if (applied < corrections) {
                    assay.complain("%s: corrections beside it that do not count: %d of %d; `assay review` says why."
                            .formatted(file, corrections - applied, corrections));
                }
                reports.add(dissection);
                yield ExitCode.DONE;
            }
            case Reading.Refused(var file, var why) -> {
                assay.complain(file + ": " + why);
                yield ExitCode.UNREADABLE;
            }
            case Reading.Broken(var file, var fault) -> {
                assay.complain(file + ": ", new Fault(fault));
                yield ExitCode.UNREADABLE;
            }
        };
    }
}
