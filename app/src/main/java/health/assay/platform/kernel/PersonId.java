package health.assay.platform.kernel;

import java.io.Serializable;
import java.util.UUID;

/// A human being who can sign in, whatever organizations they belong to.
public record PersonId(UUID value) implements Serializable {

    public static PersonId next() {
        return new PersonId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
