package health.assay.journey;

import health.assay.Server;
import health.assay.platform.database.DatabaseAccess;
import health.assay.platform.database.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// A whole installation for one test class: the application on a free port, over a database without rows.
public final class Installation implements AutoCloseable {

    private final String address;
    private final ConfigurableApplicationContext context;

    private Installation(String address, ConfigurableApplicationContext context) {
        this.address = address;
        this.context = context;
    }

    /// @param settings as on a command line: `--spring.mail.host=localhost`
    public static Installation start(String... settings) {
        return start(Map.of(), settings);
    }

    static Installation start(Map<String, Object> properties, String... settings) {
        var access = TestServer.freshDatabase();
        var port = freePort();
        var address = "http://localhost:" + port;
        var context = new SpringApplicationBuilder(Server.class)
                .properties(Map.of("server.port", port, "assay.address", address, "assay.data", data().toString()))
                .properties(properties)
                .initializers(
                        (GenericApplicationContext beans) -> beans.registerBean(DatabaseAccess.class, () -> access))
                .run(settings);
        return new Installation(address, context);
    }

    private static Path data() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "installation-");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public String at(String path) {
        return address + path;
    }

    public <T> T bean(Class<T> kind) {
        return context.getBean(kind);
    }

    public <T> T bean(String name, Class<T> kind) {
        return context.getBean(name, kind);
    }

    @Override
    public void close() {
        context.close();
    }
}
