package health.assay.platform.mail;

import health.assay.platform.kernel.PersonId;
import java.util.Optional;

/// Knows the people of the organization in scope. The module that knows members is asked.
@FunctionalInterface
public interface AddressBook {

    /// Nothing for whoever does not belong to it today.
    Optional<Recipient> find(PersonId person);
}
