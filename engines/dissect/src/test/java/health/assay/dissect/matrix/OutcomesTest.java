package health.assay.dissect.matrix;

import static health.assay.dissect.report.ControlTest.Outcome.DESIGN_DEFICIENCY;
import static health.assay.dissect.report.ControlTest.Outcome.EXCEPTION;
import static health.assay.dissect.report.ControlTest.Outcome.NOT_OPERATED;
import static health.assay.dissect.report.ControlTest.Outcome.NOT_TESTED;
import static health.assay.dissect.report.ControlTest.Outcome.NO_EXCEPTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No exceptions noted.",
                "No exception noted",
                "NO EXCEPTIONS NOTED",
                "No exceptions were noted.",
                "No deviations noted.",
                "No relevant exceptions noted.",
                "No exceptions identified.",
                "No exceptions were noted in the sample.",
                "No issues noted.",
                "Without exception.",
                "None.",
                "None noted.",
                "Exceptions noted: None",
                "Pass",
                "Control operated effectively.",
                "The control was operating effectively.",
                "For 25 of 25 terminations, access was removed within one day. No exceptions noted.",
                "0 of 25 users lacked approval. No exceptions noted.",
                "No exceptions noted. All 40 of 40 changes were approved.",
                "No exceptions noted. The design of the control was found suitable.",
                "No exceptions noted. Failover was not needed because the primary site stayed up.",
            })
    void theAuditorFoundNothing(String result) {
        assertThat(Outcomes.of(result)).isEqualTo(NO_EXCEPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exception noted.",
                "Exceptions noted.",
                "Deviation noted.",
                "Deviations noted: two users kept access.",
                "Exception: one review was late.",
                "One exception was noted.",
                "Exception noted. For 1 of 25 workstations selected, unapproved software was installed.",
                "For 2 of 25 terminated users, access was not removed within one business day.",
                "For two of twenty-five terminated users, access was not removed.",
                "2 out of 40 changes had no evidence of testing.",
                "Three (3) of 25 new hires had not signed the policy.",
                "24 of 25 reviews were done; the first quarter's was not.",
                "The control did not operate effectively during the period.",
                "Controls were not effective for the first quarter.",
                "The backup failed on four days and was not rerun.",
                "We noted an exception in the sample of 15 vendors.",
                "No exceptions noted for new hires. For 1 of 12 transfers, access was not changed.",
                "Other than the following, no exceptions noted: for 1 of 4 quarters the review was late.",
                "Access of one terminated user was removed after 41 days.",
            })
    void theAuditorFoundAnException(String result) {
        assertThat(Outcomes.of(result)).isEqualTo(EXCEPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The control did not operate during the period.",
                "Control did not operate during the period; no testing was performed.",
                "No security incidents occurred during the period; therefore, operating effectiveness was not tested.",
                "No exceptions noted. No incidents occurred during the period; operating effectiveness was not tested.",
                "No disposals took place during the examination period.",
                "There were no data breaches during the period, therefore this control was not tested.",
                "There were no new vendors in the examination period.",
                "No occurrences during the period.",
                "No instances of key rotation during the review period.",
                "No qualifying events in the period, therefore no testing was performed.",
                "The disaster recovery plan was not invoked during the period.",
                "The circumstances that warrant the operation of the control did not occur during the period.",
                "The control did not operate during the period because no backup failed.",
                "Not applicable during the period.",
            })
    void theControlHadNoOccasion(String result) {
        assertThat(Outcomes.of(result)).isEqualTo(NOT_OPERATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not tested.",
                "Not tested",
                "This control was not tested.",
                "The control was untested.",
                "No testing was performed.",
                "Testing was not performed.",
                "The auditor did not test this control.",
                "We were unable to test this control because records had been purged.",
                "N/A",
                "Not applicable.",
                "",
            })
    void theAuditorDidNotTest(String result) {
        assertThat(Outcomes.of(result)).isEqualTo(NOT_TESTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Control not suitably designed.",
                "The control was not suitably designed. Sign-on to the console needs no second factor.",
                "Design deficiency: the review does not cover service accounts.",
                "Design deficiencies noted.",
                "A deficiency in the design was noted.",
                "The control is not adequately designed to meet the criterion.",
            })
    void theDesignIsAtFault(String result) {
        assertThat(Outcomes.of(result)).isEqualTo(DESIGN_DEFICIENCY);
    }

    /// Words nobody foresaw must never read as good news.
    @ParameterizedTest
    @ValueSource(strings = {"Approval was obtained after go-live.", "See page 41", "Partially met"})
    void unforeseenWordsAreHeldForAnException(String result) {
        assertThat(Outcomes.of(result)).isEqualTo(EXCEPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unable to test; the population of new vendors was zero for the period.",
                "No testing performed: the circumstances that warrant the operation of the control (security incidents) did not occur during the period.",
                "Inspected the list of disposals and noted it was empty for the period; thus the control could not be tested.",
                "No emergency changes to test.",
                "Result: There were zero terminations in the period.",
            })
    void anEmptyPopulationMeansThatTheControlDidNotOperate(String result) {
        assertThat(Outcomes.of(result)).isEqualTo(NOT_OPERATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tests of the control did not reveal any exceptions.",
                "Nothing contrary to the description was found.",
                "No instances of non-performance were noted.",
                "Result: Passed.",
            })
    void aResultMaySayOtherwiseThatNothingWasFound(String result) {
        assertThat(Outcomes.of(result)).isEqualTo(NO_EXCEPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tests revealed that 2 of 25 changes lacked approval.",
                "No evidence to test was kept for three changes.",
                "We were unable to obtain evidence that the restore test took place.",
            })
    void whatIsNoCleanResultStaysAnException(String result) {
        assertThat(Outcomes.of(result)).isEqualTo(EXCEPTION);
    }
}
