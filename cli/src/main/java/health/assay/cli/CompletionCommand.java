package health.assay.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "completion",
        header = "Print a completion script for bash and zsh.",
        description = {"", "Once loaded, the Tab key completes commands, options and their values.", ""},
        footer = {
            "",
            "Examples:",
            "  source <(assay completion)                      for this shell",
            "  assay completion > ~/.assay-completion          then add to ~/.bashrc or ~/.zshrc:",
            "  source ~/.assay-completion",
        })
final class CompletionCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Assay assay;

    @Override
    public Integer call() {
        assay.out().print(AutoComplete.bash("assay", assay.commandLine()));
        assay.out().flush();
        return ExitCode.DONE;
    }
}
