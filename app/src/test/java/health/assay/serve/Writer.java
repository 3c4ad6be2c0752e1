package health.assay.serve;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.security.Actor;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;

/// Writes into the record for as long as it lives, and says each number once the transaction has ended.
final class Writer {

    private static final OrganizationId CLINIC =
            new OrganizationId(UUID.fromString("0198c0de-0000-7000-8000-00000000000a"));

    private Writer() {}

    public static void main(String[] arguments) throws InterruptedException {
        var door = new Running.Door("127.0.0.1", 0, URI.create("http://localhost:8080"));
        try (var running = Running.start(Path.of(arguments[1]), door)) {
            var audit = running.bean(Audit.class);
            Scope.of(CLINIC).run(() -> Actor.job("writer").run(() -> work(audit, arguments[0])));
        }
        System.exit(0);
    }

    private static void work(Audit audit, String what) {
        if (what.equals("verify")) {
            var examination = audit.examine();
            System.out.printf("breaks %d entries %d%n", examination.breaks().size(), examination.entries());
            return;
        }
        while (true) {
            var entry = audit.recordAlone(new Act("test.written", new Subject("row", "1")));
            System.out.println(entry.sequence());
        }
    }
}
