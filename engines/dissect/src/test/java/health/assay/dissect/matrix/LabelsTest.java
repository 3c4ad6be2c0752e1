package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void labelsMayRunInOneParagraph() {
        var matrix = Readings.of("""
                #CC6.1 The entity restricts logical access.

                Control No.: AC-1 Control Specified by Corvid & Lark: Access is approved. Tests
                Performed by the Service Auditor: Inspected the policy. Conclusion: No exceptions
                noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved.
                  Inspected the policy. => No exceptions noted.
                """);
    }

    @Test
    void labelsMayStandInAColumnAndWrap() {
        var matrix = Readings.of("""
                #CC6.1

                 Control ID:      AC-1

                 Control:         Access is approved by the
                                  owner.

                 Tests:           Inspected the policy.

                 Results:         Exception noted.

                 Response from    The policy was mended in
                 Management:      the year after.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved by the owner.
                  Inspected the policy. => Exception noted.
                """);
        assertThat(Readings.response(matrix)).isEqualTo("The policy was mended in the year after.");
    }

    @Test
    void labelsInAColumnNeedNoColon() {
        var matrix = Readings.of("""
                #CC6.1

                 Control ID       AC-1

                 Control          Access is approved by the
                 Activity         owner.

                 Test             Inspected the policy.
                 Procedures

                 Results          No exceptions noted.
                """);

        assertThat(Readings.text(matrix)).isEqualTo("""
                AC-1 [CC6.1] Access is approved by the owner.
                  Inspected the policy. => No exceptions noted.
                """);
    }
}
