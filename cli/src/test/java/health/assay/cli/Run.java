package health.assay.cli;

import health.assay.reliance.publish.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// One run of the program, inside the test.
record Run(int code, String out, String err) {

    private static final Clock MARCH = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final Screen SCREEN = new Screen(false, false, new Terminal(80, false, true));

    static Run of(String... arguments) {
        return with(new InstalledEngines(), arguments);
    }

    static Run with(Engines engines, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = new Assay(engines, SCREEN, MARCH, out, err).run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
