package health.assay.platform.database;

import health.assay.platform.kernel.Sensitive;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL of our own in the data directory, reachable from this machine only. It ends with this process, even
/// when that is killed.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "assay_superuser";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path cluster;
    private final int port;
    private final Sensitive<String> password;
    private final Process process;

    private EmbeddedPostgres(Path cluster, int port, Sensitive<String> password, Process process) {
        this.cluster = cluster;
        this.port = port;
        this.password = password;
        this.process = process;
    }

    public static EmbeddedPostgres start(DataDirectory home) throws InterruptedException {
        try {
            var programs = PostgresBinaries.unpackedUnder(home).resolve("bin");
            var cluster = home.resolve("database");
            var password = home.secret("database.superuser");
            if (Files.notExists(cluster.resolve("PG_VERSION"))) {
                create(home, programs, cluster);
            }
            Orphan.stop(cluster);
            var port = freePort();
            var started = new EmbeddedPostgres(cluster, port, password, run(home, programs, cluster, port));
            started.awaitReady(home.resolve("postgres.log"));
            return started;
        } catch (IOException problem) {
            throw new Misconfigured("The database could not be started: " + problem.getMessage(), problem);
        }
    }

    /// Drafted beside its place and moved there, so that a kill in between leaves no half-made cluster behind.
    private static void create(DataDirectory home, Path programs, Path cluster)
            throws IOException, InterruptedException {
        var draft = Files.createTempDirectory(home.path(), "database-draft-");
        Commands.run(List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + home.resolve("database.superuser"),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        Files.move(draft, cluster);
    }

    private static Process run(DataDirectory home, Path programs, Path cluster, int port)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(Commands.withoutRoot());
        // the kernel sends SIGINT, a fast shutdown, when the thread that spawned the process dies: also on kill -9
        command.addAll(List.of("setsid", "setpriv", "--pdeathsig", "INT"));
        command.addAll(List.of(programs.resolve("postgres").toString(), "-D", cluster.toString(), "-p", "" + port));
        for (var setting : settings()) {
            command.addAll(List.of("-c", setting));
        }
        var log = home.resolve("postgres.log").toFile();
        var spawned = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgres-parent").start(() -> {
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start();
                spawned.complete(process);
                process.waitFor(); // this thread must live as long as the process
            } catch (IOException problem) {
                spawned.completeExceptionally(problem);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            return spawned.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private static List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "timezone=UTC",
                "max_connections=60",
                "shared_buffers=64MB",
                "logging_collector=off",
                "log_min_error_statement=panic", // a statement may hold health data
                "log_parameter_max_length_on_error=0");
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IOException(
                        "PostgreSQL ended with %d; the reason stands in %s".formatted(process.exitValue(), log));
            }
            if (Orphan.readyIn(cluster, process.pid())) {
                return;
            }
            Thread.sleep(5);
        }
        close();
        throw new IOException("PostgreSQL was not ready after %d s; see %s".formatted(PATIENCE.toSeconds(), log));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public Path cluster() {
        return cluster;
    }

    public DatabaseAccess.Login superuser() {
        return new DatabaseAccess.Login(SUPERUSER, password);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        try {
            signal("-INT");
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                signal("-QUIT"); // at once; it recovers from its log at the next start
                process.waitFor();
            }
        } catch (InterruptedException _) { // the kernel ends the server with this process
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String name) throws InterruptedException {
        try {
            Commands.run(List.of("kill", name, Long.toString(process.pid())));
        } catch (IOException _) { // ended by itself in the meantime
            process.waitFor(1, TimeUnit.SECONDS);
        }
    }
}
