package health.assay.frameworks.oscal;

import health.assay.frameworks.Relation;
import java.util.Locale;
import java.util.Optional;

/// The words of OSCAL for the set relations of NIST IR 8477.
final class Relationship {

    private Relationship() {}

    static String word(Relation.Kind kind) {
        return switch (kind) {
            case EQUAL -> "equal-to";
            case SUBSET_OF -> "subset-of";
            case SUPERSET_OF -> "superset-of";
            case INTERSECTS_WITH -> "intersects-with";
            case NO_RELATIONSHIP -> "no-relationship";
        };
    }

    /// IR 8477 knows "no relationship" as a finding. OSCAL's schema lists no words; those its model documents lack it.
    static boolean isOscals(Relation.Kind kind) {
        return kind != Relation.Kind.NO_RELATIONSHIP;
    }

    static Optional<Relation.Kind> kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "equal-to", "equivalent-to", "equal" -> Optional.of(Relation.Kind.EQUAL);
            case "subset-of" -> Optional.of(Relation.Kind.SUBSET_OF);
            case "superset-of" -> Optional.of(Relation.Kind.SUPERSET_OF);
            case "intersects-with" -> Optional.of(Relation.Kind.INTERSECTS_WITH);
            case "no-relationship" -> Optional.of(Relation.Kind.NO_RELATIONSHIP);
            default -> Optional.empty();
        };
    }
}
