package health.assay.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "gap",
        header = "Say what a SOC 2 scope covers of HIPAA, and what remains.",
        description = {
            "",
            "Works from the categories alone, without a report: it counts the HIPAA requirements that criteria in scope"
                    + " address, prints the figure with its formula, and says for each requirement what is left to show."
                    + " That a requirement is addressed does not mean that it is met.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  assay gap --have soc2:security",
            "  assay gap --have soc2:security,availability,confidentiality --need hipaa --details",
            "  assay gap --have soc2:security --format json",
        })
final class GapCommand implements Callable<Integer> {

    /// "soc2:security,availability".
    record Scope(Set<SocCategory> categories) {}

    static final class ScopeConverter implements ITypeConverter<Scope> {

        @Override
        public Scope convert(String words) {
            var colon = words.indexOf(':');
            var framework = colon < 0 ? words : words.substring(0, colon);
            if (!framework.equals("soc2")) {
                throw new TypeConversionException(
                        "'%s' is not a scope Assay knows. Write soc2:security,availability.".formatted(words));
            }
            var categories = EnumSet.noneOf(SocCategory.class);
            try {
                for (var word : colon < 0
                        ? new String[] {"security"}
                        : words.substring(colon + 1).split(",", -1)) {
                    categories.add(SocCategory.of(word));
                }
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(String.valueOf(unknown.getMessage()));
            }
            return new Scope(categories);
        }
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Assay assay;

    @Option(
            names = "--have",
            required = true,
            paramLabel = "SCOPE",
            converter = ScopeConverter.class,
            description = "The SOC 2 and its categories, such as soc2:security,availability. The common criteria are"
                    + " always part of it.")
    @SuppressWarnings("NullAway.Init")
    private Scope have;

    @Option(
            names = "--need",
            paramLabel = "LAW",
            defaultValue = "hipaa",
            description = "What is needed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Need need = Need.HIPAA;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private As format = As.TEXT;

    @Option(names = "--details", description = "With text: what remains of each requirement.")
    private boolean details;

    @Override
    public Integer call() {
        var gap = Gap.of(assay.engines().library(), need, have.categories());
        assay.out()
                .print(
                        switch (format) {
                            case TEXT -> GapText.of(gap, assay.screen().terminal(), details);
                            case JSON -> GapJson.of(gap);
                        });
        assay.out().flush();
        return ExitCode.DONE;
    }
}
