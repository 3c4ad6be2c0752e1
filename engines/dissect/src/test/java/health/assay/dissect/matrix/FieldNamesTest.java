package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Control #                                              | CONTROL_ID
            Ctrl #                                                 | CONTROL_ID
            Ref                                                    | CONTROL_ID
            Control ID                                             | CONTROL_ID
            Control No.                                            | CONTROL_ID
            Control Number                                         | CONTROL_ID
            Ref. No.                                               | CONTROL_ID
            #                                                      | CONTROL_ID
            Controls Specified by the Service Organization         | CONTROL
            Control Activity Specified by the Service Organization | CONTROL
            Larkspur Care’s Controls                               | CONTROL
            Description of Larkspur’s Controls                     | CONTROL
            Control Activity                                       | CONTROL
            Related Controls                                       | CONTROL
            CONTROL DESCRIPTION                                    | CONTROL
            Tests of Controls                                      | TESTS
            Test Performed by Service Auditor                      | TESTS
            Tests Performed                                        | TESTS
            Test Applied by the Service Auditor                    | TESTS
            Hawthorn & Vale LLP’s Tests of Controls                | TESTS
            Test Procedure                                         | TESTS
            Hawthorn's Test(s)                                     | TESTS
            Results of Tests                                       | RESULTS
            Test Results                                           | RESULTS
            Results                                                | RESULTS
            Test Result                                            | RESULTS
            Conclusion                                             | RESULTS
            Exceptions Noted                                       | RESULTS
            Tests of Controls and Results                          | TESTS_AND_RESULTS
            Tests Performed and Results of Tests                   | TESTS_AND_RESULTS
            Management’s Response                                  | RESPONSE
            Management Response to Exceptions                      | RESPONSE
            Criteria                                               | CRITERIA
            TSC                                                    | CRITERIA
            TSC Ref.                                               | CRITERIA
            Trust Services Criteria                                | CRITERIA
            Applicable Trust Services Criteria                     | CRITERIA
            HIPAA Citation                                         | OTHER
            Subservice Organization                                | OTHER
            """)
    void headsAreKnownByTheWordsTheyAreMadeOf(String title, Field field) {
        assertThat(FieldNames.of(title)).hasValue(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Access",
                "Management reviews controls quarterly.",
                "The controls were tested and the results are below.",
                "Controls are tested each year by someone independent",
                "Larkspur Care, Inc.",
                "Inspected the results of tests for a sample of controls",
            })
    void sentencesAndNamesAreNoHeads(String words) {
        assertThat(FieldNames.of(words)).isEmpty();
    }

    @Test
    void controlOverNumbersBesideDescriptionIsTheNumber() {
        var kinds = new FieldNames().kinds(List.of("Control", "Description", "Tests of Controls", "Results"));

        assertThat(kinds)
                .extracting(Optional::orElseThrow)
                .containsExactly(Field.CONTROL_ID, Field.CONTROL, Field.TESTS, Field.RESULTS);
    }

    @Test
    void controlBesideControlDescriptionIsTheNumber() {
        var kinds = new FieldNames().kinds(List.of("Control", "Control Description", "Test Results"));

        assertThat(kinds)
                .extracting(Optional::orElseThrow)
                .containsExactly(Field.CONTROL_ID, Field.CONTROL, Field.RESULTS);
    }

    @Test
    void descriptionWithoutTestsBelongsToSomeOtherTable() {
        var kinds = new FieldNames().kinds(List.of("Vendor", "Description"));

        assertThat(kinds).extracting(Optional::orElseThrow).containsOnly(Field.OTHER);
    }
}
