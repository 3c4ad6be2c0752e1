package health.assay.dissect;

/// What is counted when a report is read: each kind of fact by itself.
enum Measure {
    FIELDS,
    CONTROLS,
    DESCRIPTIONS,
    CRITERIA,
    TESTS,
    OUTCOMES,
    EXCEPTIONS,
    RESPONSES,
    USER_ENTITY_CONTROLS,
    SUBSERVICE_CONTROLS,
    SUBSERVICE_ORGANIZATIONS,
    PAGES
}
