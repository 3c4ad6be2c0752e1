package health.assay.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Programs run beside us to their end.
final class Commands {

    private Commands() {}

    static void run(List<String> command) throws IOException, InterruptedException {
        var whole = new ArrayList<>(withoutRoot());
        whole.addAll(command);
        var process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("%s failed: %s".formatted(command.getFirst(), words.strip()));
        }
    }

    /// PostgreSQL refuses to run as root, so there it gets a namespace in which it is nobody.
    static List<String> withoutRoot() throws IOException {
        var user = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        return user == 0 ? List.of("unshare", "--user") : List.of();
    }
}
