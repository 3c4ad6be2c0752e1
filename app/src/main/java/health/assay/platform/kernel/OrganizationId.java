package health.assay.platform.kernel;

import java.io.Serializable;
import java.util.UUID;

/// An organization on this installation: whose data a row is.
public record OrganizationId(UUID value) implements Serializable {

    public static OrganizationId next() {
        return new OrganizationId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
