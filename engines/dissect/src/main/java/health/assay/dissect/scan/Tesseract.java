package health.assay.dissect.scan;

import health.assay.dissect.page.Page;
import health.assay.dissect.page.WordRows;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/// The `tesseract` command, if this machine has it.
record Tesseract(Path command) {

    private static final int MOST_SECONDS_A_PAGE = 60;

    static Optional<Tesseract> find() {
        var path = System.getenv().getOrDefault("PATH", "");
        for (var folder : path.split(java.io.File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, "tesseract"))) {
                return Optional.of(new Tesseract(Path.of(folder, "tesseract")));
            }
        }
        return Optional.empty();
    }

    ScannedPage read(BufferedImage image, Page page, int dpi) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        command.toString(), "-", "-", "--dpi", Integer.toString(dpi), "--psm", "4", "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.PIPE);
        process.environment().put("OMP_THREAD_LIMIT", "1");
        var running = process.start();
        var timer = Thread.ofVirtual().start(() -> stopLate(running));
        try {
            Thread.ofVirtual().start(() -> send(image, running));
            var table = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (running.waitFor() != 0) {
                return ScannedPage.unread(page);
            }
            return page(table, image, page, dpi);
        } finally {
            timer.interrupt();
            running.destroyForcibly();
        }
    }

    private static void stopLate(Process process) {
        try {
            if (!process.waitFor(MOST_SECONDS_A_PAGE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    /// Tesseract reads the picture from its input; when it stops early there is nobody left to tell.
    private static void send(BufferedImage image, Process process) {
        try (var input = process.getOutputStream()) {
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            input.write(png.toByteArray());
        } catch (IOException stopped) {
            process.destroyForcibly();
        }
    }

    private static ScannedPage page(String table, BufferedImage image, Page page, int dpi) {
        var words = new ScannedWords(dpi);
        words.read(table);
        var lines = WordRows.of(page.number(), words.words());
        var read = new Page(page.number(), page.width(), page.height(), lines, ScannedRules.in(image, dpi), true);
        return new ScannedPage(read, words.words().size(), words.doubtful());
    }
}
