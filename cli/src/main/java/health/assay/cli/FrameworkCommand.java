package health.assay.cli;

import health.assay.frameworks.Crosswalk;
import health.assay.frameworks.Framework;
import health.assay.frameworks.UnknownFramework;
import health.assay.frameworks.oscal.Oscal;
import health.assay.frameworks.oscal.UnreadableOscal;
import health.assay.reliance.publish.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "framework",
        header = "Look at the frameworks Assay knows, and exchange them as OSCAL.",
        description = {"", "Statements are in Assay's own words; the citation is where the binding text stands.", ""},
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  assay framework list",
            "  assay framework show hipaa-164                     its requirements",
            "  assay framework show hipaa-164 '164.312(b)'        one requirement, and what SOC 2 does for it",
            "  assay framework export hipaa-164 > hipaa.json      an OSCAL catalog",
            "  assay framework export hipaa-164 --to soc2-2017    the crosswalk, as an OSCAL mapping",
            "  assay framework import catalog.json                check that a catalog can be read",
        })
final class FrameworkCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Assay assay;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(assay.out());
    }

    @Command(name = "list", header = "List the frameworks and crosswalks.")
    int list() {
        var lines = lines();
        for (var framework : assay.engines().library().frameworks()) {
            lines.line(Lines.pad(framework.id(), 14) + framework.title());
            lines.paragraph(
                    14,
                    "%s; %d requirements"
                            .formatted(
                                    framework.version(),
                                    framework.requirements().size()));
        }
        lines.heading("Crosswalks");
        assay.engines()
                .library()
                .crosswalks()
                .forEach(crosswalk -> lines.line("%s to %s".formatted(crosswalk.from(), crosswalk.to())));
        return print(lines.toString());
    }

    @Command(name = "show", header = "Show a framework, or one requirement.")
    int show(
            @Parameters(paramLabel = "FRAMEWORK", description = "Its id, as listed.") String id,
            @Parameters(paramLabel = "REQUIREMENT", arity = "0..1", description = "An id or a citation.") @Nullable
                    String requirementId) {
        var framework = framework(id);
        var shown = new FrameworkText(assay.engines().library(), framework, lines());
        if (requirementId == null) {
            return print(shown.whole());
        }
        var requirement = framework
                .requirement(requirementId)
                .orElseThrow(() -> misused("%s has no requirement '%s'. List them with: assay framework show %s"
                        .formatted(id, requirementId, id)));
        return print(shown.one(requirement));
    }

    @Command(name = "export", header = "Print a framework as an OSCAL catalog, or a crosswalk as an OSCAL mapping.")
    int export(
            @Parameters(paramLabel = "FRAMEWORK", description = "Its id, as listed.") String id,
            @Option(names = "--to", paramLabel = "FRAMEWORK", description = "Print the crosswalk to this framework.")
                    @Nullable
                    String to) {
        var now = assay.now().truncatedTo(ChronoUnit.SECONDS);
        return print(to == null ? Oscal.catalog(framework(id), now) : Oscal.mapping(crosswalk(id, to), now));
    }

    @Command(
            name = "import",
            header = "Read an OSCAL catalog and say what it holds. Nothing is stored.",
            description = {
                "",
                "A dry run: there is no place to keep frameworks yet, so this only checks that a catalog can be read.",
                ""
            })
    int importCatalog(@Parameters(paramLabel = "FILE", description = "An OSCAL catalog in JSON.") Path file) {
        if (!Files.isRegularFile(file)) {
            assay.complain(file + ": no such file. Name an OSCAL catalog in JSON.");
            return ExitCode.UNREADABLE;
        }
        try (var document = Files.newInputStream(file)) {
            var catalog = Oscal.readCatalog(document, String.valueOf(file.getFileName()));
            return print(FrameworkText.imported(catalog, lines()));
        } catch (UnreadableOscal unreadable) {
            assay.complain(String.valueOf(unreadable.getMessage()));
        } catch (IOException failure) {
            assay.complain("%s: could not be read (%s).".formatted(file, failure.getMessage()));
        }
        return ExitCode.UNREADABLE;
    }

    private Framework framework(String id) {
        try {
            return assay.engines().library().framework(id);
        } catch (UnknownFramework unknown) {
            throw misused(String.valueOf(unknown.getMessage()));
        }
    }

    private Crosswalk crosswalk(String from, String to) {
        try {
            return assay.engines().library().crosswalk(from, to);
        } catch (UnknownFramework unknown) {
            throw misused(String.valueOf(unknown.getMessage()));
        }
    }

    private ParameterException misused(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private Lines lines() {
        return new Lines(assay.screen().terminal());
    }

    private int print(String text) {
        assay.out().print(text);
        assay.out().flush();
        return ExitCode.DONE;
    }
}
