package health.assay.serve;

import health.assay.platform.database.Misconfigured;
import health.assay.platform.kernel.Sensitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A passphrase in a file, so that it stands in no list of running commands.
final class Passphrase {

    private static final int SHORTEST = 12;

    private Passphrase() {}

    static Sensitive<String> in(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Misconfigured(
                    "There is no file %s. Name one whose first line is the passphrase.".formatted(file));
        }
        var lines = Files.readAllLines(file);
        var words = lines.isEmpty() ? "" : lines.getFirst().strip();
        if (words.length() < SHORTEST) {
            throw new Misconfigured("The passphrase in %s has fewer than %d characters.".formatted(file, SHORTEST));
        }
        return new Sensitive<>(words);
    }
}
