package health.assay.cli;

import health.assay.dissect.likeness.Likeness;
import health.assay.reliance.publish.compare.LikenessJson;
import health.assay.reliance.publish.compare.LikenessText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "compare",
        header = "Show how much wording the reports of different companies share.",
        description = {
            "",
            "Looks for controls, tests and passages of the description that stand in several companies' reports in the"
                    + " same or nearly the same words, with names, numbers, ids and dates made alike. Much shared wording"
                    + " is a sign that a template was used, by the companies or by an auditor. It is a sign, not proof."
                    + " What persons corrected beside a file counts, and is named as theirs.",
            ""
        },
        footer = {
            "",
            "Wording counts the less the more of the companies have it, so give as many reports as you have:",
            "what every report says anyway then falls away. Reports of one company are not held against each other.",
            "",
            "Exit codes (of several files, the highest):",
            "  0  compared                   2  a file could not be read",
            "  1  wrong usage                3  a file is not a SOC 2 report; the others are compared",
            "",
            "Examples:",
            "  assay compare a.pdf b.pdf",
            "  assay compare reports/*.pdf --details | less",
            "  assay compare reports/*.pdf -f json > shared.json",
        })
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Assay assay;

    @Parameters(paramLabel = "FILE", arity = "2..*", description = "The reports, as PDF.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() throws InterruptedException {
        var readings = Readings.of(assay, files, printing.corrected());
        if (readings.reports().size() < 2) {
            return readings.code();
        }
        var likeness = Likeness.of(readings.reports());
        try {
            printing.print(assay, "compare", text(likeness));
        } catch (Unwritable unwritable) {
            assay.complain(String.valueOf(unwritable.getMessage()));
            return ExitCode.USAGE;
        }
        return readings.code();
    }

    private String text(Likeness likeness) {
        return switch (printing.as()) {
            case TEXT -> LikenessText.of(likeness, assay.screen().terminal(), printing.details());
            case JSON -> LikenessJson.of(likeness);
        };
    }
}
