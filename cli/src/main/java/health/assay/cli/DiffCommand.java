package health.assay.cli;

import health.assay.dissect.compare.Comparison;
import health.assay.reliance.publish.compare.ComparisonJson;
import health.assay.reliance.publish.compare.ComparisonText;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "diff",
        header = "Say what changed from one report of an organization to the next.",
        description = {
            "",
            "Lays two reports side by side: exceptions that recur, are new or are gone; results that changed; controls"
                    + " added, dropped, reworded, renumbered or under other criteria; scope, auditor, opinion, time, and"
                    + " what is expected of others. It does not say whether a change is for the better. Where the two do"
                    + " not fit, or are given in the wrong order, it says so first and swaps nothing. What persons corrected"
                    + " beside a file counts, and is named as theirs.",
            ""
        },
        footer = {
            "",
            "Controls are matched by number where the words agree, else by words. Changed words are marked",
            "[-dropped-] and {+added+}.",
            "",
            "Exit codes:",
            "  0  compared                   3  a file is not a SOC 2 report",
            "  1  wrong usage                4  a --fail-on condition is met",
            "  2  a file could not be read",
            "",
            "Examples:",
            "  assay diff vendor-2023.pdf vendor-2024.pdf",
            "  assay diff vendor-2023.pdf vendor-2024.pdf --details | less",
            "  assay diff old.pdf new.pdf -f json --fail-on recurring,dropped",
        })
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Assay assay;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier report, as PDF.")
    @SuppressWarnings("NullAway.Init")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The later report, as PDF.")
    @SuppressWarnings("NullAway.Init")
    private Path now;

    @Mixin
    private Printing printing = new Printing();

    @Option(
            names = "--fail-on",
            paramLabel = "CONDITION",
            split = ",",
            description = {
                "End with exit code 4 on: recurring (an exception that recurs), new (a new exception), dropped (a control"
                        + " dropped), scope (type, system, categories, criteria, HIPAA or subservice organizations"
                        + " changed, or not read), opinion (another opinion, or none read), caution (the two do not fit)."
            })
    private Set<DiffCondition> failOn = EnumSet.noneOf(DiffCondition.class);

    @Override
    public Integer call() throws InterruptedException {
        var readings = Readings.of(assay, List.of(old, now), printing.corrected());
        if (readings.reports().size() < 2) {
            return readings.code();
        }
        var comparison =
                Comparison.of(readings.reports().getFirst(), readings.reports().getLast());
        try {
            printing.print(assay, name(), text(comparison));
        } catch (Unwritable unwritable) {
            assay.complain(String.valueOf(unwritable.getMessage()));
            return ExitCode.USAGE;
        }
        var met = failOn.stream().anyMatch(condition -> condition.isMetBy(comparison));
        return met ? ExitCode.FAILED_CONDITION : ExitCode.DONE;
    }

    private String text(Comparison comparison) {
        return switch (printing.as()) {
            case TEXT -> ComparisonText.of(comparison, assay.screen().terminal(), printing.details());
            case JSON -> ComparisonJson.of(comparison);
        };
    }

    private String name() {
        return String.valueOf(now.getFileName()).replaceFirst("(?i)\\.pdf$", "") + ".diff";
    }
}
