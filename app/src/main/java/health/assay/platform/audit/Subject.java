package health.assay.platform.audit;

/// What an act was done to.
///
/// @param kind the kind of thing, in the words of its module: `person`, `report`
public record Subject(String kind, String id) {}
