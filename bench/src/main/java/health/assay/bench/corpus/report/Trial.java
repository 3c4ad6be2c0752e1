package health.assay.bench.corpus.report;

import java.util.List;

/// A test with one result.
record Trial(List<String> procedures, String result, Outcome outcome) {

    Trial {
        procedures = List.copyOf(procedures);
    }
}
