package health.assay.platform.people;

/// What came of asking for emergency access.
public sealed interface GlassBreaking {
    record Begun(Emergency emergency) implements GlassBreaking {}

    record Refused(String why) implements GlassBreaking {}
}
