package health.assay.frameworks;

/// How the Security Rule binds: addressable means assess and do it, or write down why not and what instead
/// (164.306(d)).
public enum Obligation {
    REQUIRED,
    ADDRESSABLE
}
