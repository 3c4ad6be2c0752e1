package health.assay.cli;

import java.io.PrintWriter;
import java.util.Arrays;

/// An unexpected exception as a person sees it: one line with a reference. The same fault has the same reference.
record Fault(Throwable cause) {

    String line() {
        return "something went wrong inside Assay (reference %s). Run it again with --verbose to see where, and report it."
                .formatted(reference());
    }

    private String reference() {
        var where = Arrays.stream(cause.getStackTrace())
                .limit(5)
                .map(StackTraceElement::toString)
                .toList();
        return "%08x".formatted(31 * cause.getClass().getName().hashCode() + where.hashCode());
    }

    void traceTo(PrintWriter err) {
        cause.printStackTrace(err);
    }
}
