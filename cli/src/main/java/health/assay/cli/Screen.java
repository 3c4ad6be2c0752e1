package health.assay.cli;

import health.assay.reliance.publish.Terminal;
import java.util.Map;

/// What is at the other end of standard output and standard error. The launcher names the streams that are terminals
/// in `ASSAY_TTY`, since Java cannot tell one stream from the other.
record Screen(boolean outIsTerminal, boolean errIsTerminal, Terminal terminal) {

    private static final int USUAL_WIDTH = 80;
    private static final int FILE_WIDTH = 100;

    static Screen of(Map<String, String> environment, String charset) {
        var terminals = environment.getOrDefault("ASSAY_TTY", "");
        var out = terminals.contains("1");
        var color = out
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.getOrDefault("TERM", ""));
        var width = width(environment, out ? USUAL_WIDTH : FILE_WIDTH);
        return new Screen(out, terminals.contains("2"), new Terminal(width, color, "UTF-8".equalsIgnoreCase(charset)));
    }

    private static int width(Map<String, String> environment, int usual) {
        var columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(columns) : usual;
    }
}
