package health.assay.frameworks;

/// How a requirement relates to a target in another framework, read from the requirement to the target.
/// Strength runs from 1 to 10; 0 is for imported mappings that state none.
public record Relation(String target, Kind relation, int strength, String why) {

    public static final int UNSTATED_STRENGTH = 0;
    private static final int STRONGEST = 10;

    /// The set relations of NIST IR 8477, section 4.3.
    public enum Kind {
        EQUAL,
        SUBSET_OF,
        SUPERSET_OF,
        INTERSECTS_WITH,
        NO_RELATIONSHIP;

        Kind inverted() {
            return switch (this) {
                case SUBSET_OF -> SUPERSET_OF;
                case SUPERSET_OF -> SUBSET_OF;
                case EQUAL, INTERSECTS_WITH, NO_RELATIONSHIP -> this;
            };
        }
    }

    public Relation {
        if (strength < UNSTATED_STRENGTH || strength > STRONGEST) {
            throw new IllegalArgumentException(
                    "The relation to %s has strength %d, which is not within 1 to 10".formatted(target, strength));
        }
    }

    boolean relates() {
        return relation != Kind.NO_RELATIONSHIP;
    }
}
