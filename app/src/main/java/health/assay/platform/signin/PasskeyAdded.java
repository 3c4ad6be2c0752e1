package health.assay.platform.signin;

import health.assay.platform.kernel.PersonId;

/// Published when a person has a new passkey.
public record PasskeyAdded(PersonId person, String label) {}
