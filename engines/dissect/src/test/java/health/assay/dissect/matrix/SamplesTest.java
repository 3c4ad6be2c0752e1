package health.assay.dissect.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Inspected tickets for a sample of 25 of 61 changes     | No exceptions noted.              | 25 | 61   | -
            Inspected a sample of 25 changes                       | No exceptions noted.              | 25 | -    | -
            Selected a sample of 40 from a population of 1,204     | No exceptions noted.              | 40 | 1204 | -
            Selected 15 vendors from the vendor list               | No exceptions noted.              | 15 | -    | -
            For a sample of twelve months, inspected the review    | No exceptions noted.              | 12 | -    | -
            Inspected tickets for a sample of 25 changes           | For 2 of 25 changes, none was.    | 25 | -    | 2
            Inspected tickets for a sample of 25 changes           | For three (3) of 25 changes.      | 25 | -    | 3
            Inspected the tickets                                  | One of twelve reviews was late.   | 12 | -    | 1
            Inspected the tickets for a sample of 4 quarters       | 0 of 4 quarters lacked a review.  | 4  | -    | 0
            """)
    void sampleSizesAreReadFromBothCells(
            String procedure, String result, int size, Integer population, Integer deviations) {
        var sample = Samples.in(procedure, result);

        assertThat(sample.size()).isEqualTo(size);
        assertThat(sample.population()).isEqualTo(population);
        assertThat(sample.deviations()).isEqualTo(deviations);
    }

    @Test
    void aTestWithoutNumbersHasNoSample() {
        assertThat(Samples.in("Inspected the policy for a sample of employees.", "No exceptions noted."))
                .isNull();
    }
}
