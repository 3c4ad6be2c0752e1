package health.assay.platform.files;

import health.assay.platform.kernel.Identifiers;
import java.util.UUID;

public record FileId(UUID value) {

    static FileId next() {
        return new FileId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
