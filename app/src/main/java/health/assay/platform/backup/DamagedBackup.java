package health.assay.platform.backup;

import java.util.List;

/// A backup that cannot be trusted to bring an installation back; the message says why.
public final class DamagedBackup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedBackup(List<String> faults) {
        super(String.join("\n", faults));
    }
}
