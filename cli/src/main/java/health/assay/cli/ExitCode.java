package health.assay.cli;

/// What the process says when it ends. Of several files, the highest counts.
final class ExitCode {

    static final int DONE = 0;
    static final int USAGE = 1;
    static final int UNREADABLE = 2;
    static final int NOT_SOC2 = 3;
    static final int FAILED_CONDITION = 4;

    private ExitCode() {}
}
