package health.assay.bench.speed;

import health.assay.bench.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;

/// Times whole processes on the same reports, one round after the other, from the root of the repository; and what
/// reading takes in a process that is warm.
public final class Speed {

    private static final int ROUNDS = 5;

    private static final String PDFTOTEXT = "pdftotext -layout";
    private static final String COLD = "assay, cold";
    private static final String WARM = "assay, warm";
    private static final String TABULA = "tabula-java 1.0.5, cold";

    private Speed() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("speed");
        Corpus.main(folder.toString(), "--only", "big-036", "--only", "big-100");
        System.out.printf(
                "%d processors, JDK %s. Wall time of whole processes, %d rounds in turn after one untimed start.%n"
                        + "Warm: reading alone, in one process that has read the report thirty times.%n"
                        + "tabula-java chooses lattice or stream for each page, without --guess, which is slower.%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), ROUNDS);
        for (var name : List.of("big-036", "big-100")) {
            measure(folder.resolve(name + ".pdf"));
        }
    }

    private static void measure(Path report) throws IOException, InterruptedException {
        int pages;
        try (var document = Loader.loadPDF(report.toFile())) {
            pages = document.getNumberOfPages();
        }
        var taken = new LinkedHashMap<String, List<Double>>();
        var commands = new LinkedHashMap<>(commands(report.toString()));
        for (var tool : List.of(PDFTOTEXT, COLD, WARM, TABULA)) {
            taken.put(tool, new ArrayList<>());
        }
        commands.entrySet().removeIf(tool -> !starts(tool.getKey(), tool.getValue()));
        for (var round = 0; round < ROUNDS; round++) {
            for (var tool : commands.entrySet()) {
                taken.getOrDefault(tool.getKey(), new ArrayList<>()).add(seconds(tool.getValue()));
            }
        }
        taken.put(WARM, WarmReading.seconds(report));
        var timings = taken.entrySet().stream()
                .map(tool -> new Timing(tool.getKey(), pages, tool.getValue()))
                .toList();
        System.out.printf("%n%s, %d pages%n%s", report.getFileName(), pages, SpeedTable.of(timings));
    }

    private static Map<String, List<String>> commands(String report) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var commands = new LinkedHashMap<String, List<String>>();
        commands.put(PDFTOTEXT, List.of("pdftotext", "-layout", report, "-"));
        commands.put(COLD, List.of("./assay", "review", "--format", "json", report));
        commands.put(
                TABULA,
                List.of(java, "-cp", "bench/target/tabula/*", "technology.tabula.CommandLineApp", "-p", "all", report));
        return commands;
    }

    private static boolean starts(String tool, List<String> command) {
        try {
            seconds(command);
            return true;
        } catch (IOException | InterruptedException failed) {
            System.out.println(tool + " could not be run: " + failed.getMessage());
            return false;
        }
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        var taken = (System.nanoTime() - began) / 1e9;
        if (code != 0) {
            throw new IOException(command.getFirst() + " ended with " + code);
        }
        return taken;
    }
}
