package health.assay.serve;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Which installation a command is about.
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where everything is kept. Default: ${DEFAULT-VALUE}",
            defaultValue = "${sys:user.home}/.assay")
    private Path folder = Path.of(".assay");

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }
}
