package health.assay.bench.corpus.report;

/// What a column of the tests is for, and its share of the width.
enum Role {
    CRITERION(2.0),
    ID(1.2),
    CONTROL(3.4),
    TESTS(3.6),
    FREQUENCY(1.2),
    RESULTS(2.2),
    TESTS_AND_RESULTS(5.4),
    RESPONSE(2.0);

    private final double share;

    Role(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
