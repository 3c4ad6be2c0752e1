package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Bank;
import health.assay.bench.corpus.plan.Option.Shape;
import java.util.Map;

/// Criteria, controls, tests, and results, in the shape of the plan.
record TestsSection(Engagement engagement, Phrases phrases, Map<String, String> criteria) implements Section {

    static TestsSection of(Engagement engagement, Phrases phrases, Bank bank) {
        return new TestsSection(engagement, phrases, bank.criteria());
    }

    @Override
    public void write(Manuscript manuscript) {
        manuscript.prose(phrases.say(engagement.typeTwo() ? "tests.intro" : "tests.introOne"));
        if (engagement.typeTwo()) {
            manuscript.prose(phrases.say("tests.kinds"));
        }
        shape().write(manuscript);
    }

    private Section shape() {
        var columns = Columns.of(engagement);
        var rows = new ControlRows(engagement, columns, phrases);
        return switch (engagement.plan().get(Shape.class)) {
            case PER_CRITERION -> new PerCriterion(engagement, phrases, criteria, columns, rows);
            case WIDE -> new WideMatrix(engagement, criteria, columns, rows, phrases);
            case CRITERIA_MAP ->
                new KeyedByControl(engagement, criteria, columns, rows, phrases, KeyedByControl.Map.CRITERIA_FIRST);
            case CONTROL_MAP ->
                new KeyedByControl(engagement, criteria, columns, rows, phrases, KeyedByControl.Map.CONTROLS_FIRST);
            case CRITERIA_COLUMN ->
                new KeyedByControl(engagement, criteria, columns, rows, phrases, KeyedByControl.Map.NONE);
            case TWO_TABLES -> new TwoTables(engagement, phrases, criteria, rows);
            case BLOCKS -> new LabelledBlocks(engagement, phrases, criteria);
        };
    }
}
