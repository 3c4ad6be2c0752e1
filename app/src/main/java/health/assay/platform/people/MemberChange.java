package health.assay.platform.people;

/// What came of changing a membership.
public sealed interface MemberChange {
    record Done() implements MemberChange {}

    record Refused(String why) implements MemberChange {}
}
