package health.assay.cli;

import picocli.CommandLine.IVersionProvider;

/// The version as built, and the Java it runs on.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var built = Assay.class.getPackage().getImplementationVersion();
        return new String[] {
            "assay " + (built == null ? "(not packaged)" : built), "Java " + Runtime.version(),
        };
    }
}
