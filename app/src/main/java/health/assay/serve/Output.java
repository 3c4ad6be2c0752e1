package health.assay.serve;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Where a command speaks.
@Command
final class Output {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    void say(String words) {
        if (command == null) {
            throw new IllegalStateException("This command was not made by picocli");
        }
        var out = command.commandLine().getOut();
        out.println(words);
        out.flush();
    }
}
