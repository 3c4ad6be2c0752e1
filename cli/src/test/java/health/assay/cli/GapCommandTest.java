package health.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GapCommandTest {

    @Test
    void theFigureComesWithItsFormulaAndWhatNoSoc2Reaches() {
        var run = Run.of("gap", "--have", "soc2:security", "--need", "hipaa");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("A SOC 2 on security addresses ")
                .contains("Security Rule", "Administrative safeguards", "Counted:")
                .contains("What HIPAA asks and SOC 2 does not", "Business associate agreements")
                .contains("Categories not in scope", "availability");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void moreCategoriesNeverCoverLess() {
        var one = addressed("soc2:security");
        var three = addressed("soc2:security,availability,confidentiality");

        assertThat(three).isGreaterThanOrEqualTo(one);
        assertThat(one).isPositive();
    }

    @Test
    void detailsSayWhatRemainsOfEachRequirement() {
        assertThat(Run.of("gap", "--have", "soc2:security", "--details").out())
                .contains("Addressed, and what remains", "164.312(b)");
    }

    @Test
    void theLinesAndTheRequirementsAgree() {
        var gap = JsonMapper.shared()
                .readTree(Run.of("gap", "--have", "soc2:security", "--format", "json")
                        .out());

        assertThat(gap.at("/schema").asString()).isEqualTo("assay.gap/1");
        assertThat(gap.at("/requirements").size()).isGreaterThan(190);
        assertThat(gap.at("/coverage"))
                .allSatisfy(line -> assertThat(line.at("/addressed").asInt()
                                + line.at("/partly").asInt()
                                + line.at("/not").asInt())
                        .isEqualTo(line.at("/total").asInt()));
    }

    @Test
    void anUnknownScopeIsExplained() {
        var category = Run.of("gap", "--have", "soc2:safety");
        var framework = Run.of("gap", "--have", "iso27001");

        assertThat(category.code()).isEqualTo(ExitCode.USAGE);
        assertThat(category.err()).contains("no category 'safety'").contains("availability");
        assertThat(framework.err()).contains("soc2:security,availability");
    }

    private static int addressed(String have) {
        var gap = JsonMapper.shared()
                .readTree(Run.of("gap", "--have", have, "--format", "json").out());
        return gap.at("/coverage")
                .valueStream()
                .filter(line -> line.at("/group").asString().equals("security"))
                .mapToInt(line -> line.at("/addressed").asInt())
                .sum();
    }
}
