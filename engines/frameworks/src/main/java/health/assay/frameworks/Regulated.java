package health.assay.frameworks;

/// Whom a HIPAA requirement binds directly, not only through a contract.
public enum Regulated {
    COVERED_ENTITY,
    BUSINESS_ASSOCIATE
}
