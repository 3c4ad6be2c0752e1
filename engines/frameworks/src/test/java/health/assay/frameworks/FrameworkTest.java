package health.assay.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    private final Framework hipaa = Library.bundled().framework("hipaa-164");

    @Test
    void aRequirementIsFoundByItsCitation() {
        var logoff = hipaa.requirement("164.312(a)(2)(iii)").orElseThrow();

        assertThat(logoff.obligation()).isEqualTo(Obligation.ADDRESSABLE);
        assertThat(logoff.parent()).isEqualTo("164.312(a)(1)");
        assertThat(logoff.citation()).isEqualTo("45 CFR 164.312(a)(2)(iii)");
        assertThat(hipaa.requirement("164.999")).isEmpty();
    }

    @Test
    void childrenStandInTheOrderOfTheDocument() {
        assertThat(hipaa.children("164.312(a)(1)"))
                .extracting(Requirement::id)
                .containsExactly("164.312(a)(2)(i)", "164.312(a)(2)(ii)", "164.312(a)(2)(iii)", "164.312(a)(2)(iv)");
    }

    @Test
    void aRuleHoldsTheRequirementsOfItsGroups() {
        assertThat(hipaa.requirementsIn("security"))
                .containsAll(hipaa.requirementsIn("security.technical"))
                .hasSizeGreaterThan(hipaa.requirementsIn("security.technical").size());
        assertThat(hipaa.requirementsIn("nothing")).isEmpty();
    }

    @Test
    void aChildBeforeItsParentIsRefused() {
        var groups =
                List.of(new Framework.Group("below", "Below", "above"), new Framework.Group("above", "Above", null));

        assertThatThrownBy(() -> new Framework("law", "Law", "1", "", "", "", groups, List.of(), List.of()))
                .hasMessage("law has a group below before its parent");
    }
}
