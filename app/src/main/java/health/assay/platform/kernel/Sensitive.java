package health.assay.platform.kernel;

/// Holds a value that must not reach a log, an event or an error message.
public record Sensitive<T>(T reveal) {

    @Override
    public String toString() {
        return "[sensitive]";
    }
}
