package health.assay.platform.people;

import health.assay.platform.kernel.PersonId;

/// A human being who can sign in.
public record Person(PersonId id, Email email, String name, boolean active) {}
