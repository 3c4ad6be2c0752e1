package health.assay.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final Entry ACCESS = new Entry(
            "164.312(a)(1)",
            List.of(
                    new Relation("CC6.1", Relation.Kind.SUBSET_OF, 7, "Access."),
                    new Relation("CC6.3", Relation.Kind.INTERSECTS_WITH, 6, "Roles.")),
            "Emergency access.",
            null);
    private static final Entry AUTHENTICATION = new Entry(
            "164.312(d)",
            List.of(new Relation("CC6.1", Relation.Kind.SUPERSET_OF, 5, "Identity.")),
            "All systems with ePHI.",
            null);

    private final Crosswalk crosswalk = crosswalkOf(List.of(ACCESS, AUTHENTICATION));

    @Test
    void anEntryIsFoundByItsRequirement() {
        assertThat(crosswalk.entry("164.312(d)")).contains(AUTHENTICATION);
        assertThat(crosswalk.entry("164.312(b)")).isEmpty();
    }

    @Test
    void readBackwardASubsetIsASuperset() {
        var inverted = crosswalk.inverted();

        assertThat(inverted.relations("CC6.1"))
                .containsExactly(
                        new Relation("164.312(a)(1)", Relation.Kind.SUPERSET_OF, 7, "Access."),
                        new Relation("164.312(d)", Relation.Kind.SUBSET_OF, 5, "Identity."));
        assertThat(inverted.relations("CC9.9")).isEmpty();
        assertThat(inverted.ids()).containsExactly("CC6.1", "CC6.3");
        assertThat(inverted.from()).isEqualTo("soc2-2017");
    }

    @Test
    void twoEntriesForOneRequirementAreRefused() {
        assertThatThrownBy(() -> crosswalkOf(List.of(ACCESS, ACCESS)))
                .hasMessage("Crosswalk hipaa-164--soc2-2017 has an entry for 164.312(a)(1) twice");
    }

    @Test
    void aStrengthOutsideTheScaleIsRefused() {
        assertThatThrownBy(() -> new Relation("CC6.1", Relation.Kind.EQUAL, 11, "Too sure."))
                .hasMessageContaining("within 1 to 10");
    }

    private static Crosswalk crosswalkOf(List<Entry> entries) {
        return new Crosswalk("hipaa-164--soc2-2017", "T", "hipaa-164", "soc2-2017", "By hand.", "1", entries);
    }
}
