package health.assay.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import picocli.CommandLine.Command;

/// Starts the platform in a folder of its own and looks at a page, so that the build can note what a start loads.
@Command(name = "rehearse", hidden = true, description = "Used by the build.")
final class RehearseCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("assay-rehearsal-");
        try (var running =
                Running.start(folder, new Running.Door("127.0.0.1", 0, URI.create("http://localhost:8080")))) {
            var server = ((ServletWebServerApplicationContext) running.context()).getWebServer();
            try (var http = HttpClient.newHttpClient()) {
                var page = URI.create("http://127.0.0.1:%d/sign-in".formatted(server == null ? 0 : server.getPort()));
                http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
