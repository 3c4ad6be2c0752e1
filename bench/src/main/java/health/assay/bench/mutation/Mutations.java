package health.assay.bench.mutation;

import health.assay.bench.corpus.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Damages the shipped examples and some generated reports, and reads what comes of it within 30 seconds
/// of processor time and 512 MB:
/// `[COUNT [FROM [SEED]]]`, from the root of the repository. The same numbers give the same files.
public final class Mutations {

    private static final int MANY = 10_000;
    private static final int BATCH = 250;
    private static final List<String> GENERATED = List.of(
            "banner-row", "blocks-inline", "all-landscape", "adverse-design", "blocks-two-columns", "all-categories");

    private final Path originals;
    private final long seed;

    private Mutations(Path originals, long seed) {
        this.originals = originals;
        this.seed = seed;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MANY;
        var from = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        var seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 164;
        var endings = new Mutations(originals(), seed).run(from, from + count);
        System.out.print(Endings.summary(endings));
        System.exit(endings.stream().anyMatch(ending -> ending.kind().isFault()) ? 1 : 0);
    }

    private static Path originals() throws IOException {
        var folder = Files.createTempDirectory("mutations");
        var order = new ArrayList<>(List.of(folder.toString()));
        for (var name : GENERATED) {
            order.add("--only");
            order.add(name);
        }
        Corpus.main(order.toArray(String[]::new));
        try (var examples = Files.list(Path.of("examples"))) {
            for (var file :
                    examples.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }

    private List<Ending> run(int from, int to) throws IOException, InterruptedException {
        var endings = new ArrayList<Ending>();
        for (var next = from; next < to; next = from + endings.size()) {
            var last = Math.min(to, next + BATCH);
            var read = batch(next, last);
            endings.addAll(read);
            var tooSlow = !read.isEmpty() && read.getLast().kind() == Ending.Kind.TOO_SLOW;
            if (read.size() < last - next && !tooSlow) {
                endings.add(new Ending(next + read.size(), Ending.Kind.CRASHED, 0, 0, "The process ended"));
            }
            System.err.printf("%n%d of %d: %s", endings.size(), to - from, Endings.summary(endings));
        }
        return endings;
    }

    private List<Ending> batch(int from, int to) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Batch.class.getName(),
                        originals.toString(),
                        Long.toString(seed),
                        Integer.toString(from),
                        Integer.toString(to))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var endings = lines.lines().map(Ending::parsed).toList();
            process.waitFor();
            return endings;
        }
    }
}
