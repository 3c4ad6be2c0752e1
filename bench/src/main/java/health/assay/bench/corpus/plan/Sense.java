package health.assay.bench.corpus.plan;

import health.assay.bench.corpus.plan.Option.Banner;
import health.assay.bench.corpus.plan.Option.Ids;
import health.assay.bench.corpus.plan.Option.Kind;
import health.assay.bench.corpus.plan.Option.Repeat;
import health.assay.bench.corpus.plan.Option.Responses;
import health.assay.bench.corpus.plan.Option.Shape;
import health.assay.bench.corpus.plan.Option.TestForm;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/// Takes back drawn choices that no report could combine with the named ones.
final class Sense {

    private Sense() {}

    static Plan made(Plan plan, Set<String> named) {
        var choices = new HashMap<>(plan.choices());
        var keyed = plan.is(Shape.CRITERIA_MAP) || plan.is(Shape.CONTROL_MAP) || plan.is(Shape.CRITERIA_COLUMN);
        if ((keyed || !plan.is(Repeat.ONCE)) && (plan.is(Ids.NONE) || byCriterion(plan) && keyed)) {
            choices.put("Ids", Ids.FAMILY);
        }
        if (!plan.is(Repeat.ONCE) && byCriterion(plan) && !named.contains("Ids")) {
            choices.put("Ids", Ids.PREFIX);
        }
        var now = new Plan(plan.name(), plan.seed(), choices);
        if (now.is(Ids.NONE)
                && !now.isAny(List.of(Responses.IN_CELL, Responses.ROW, Responses.COLUMN, Responses.NONE))) {
            choices.put("Responses", Responses.ROW);
        }
        if (!plan.is(Shape.PER_CRITERION)
                && now.isAny(List.of(Responses.AFTER_TABLE_UNKEYED, Responses.OTHER_BY_CRITERION))) {
            choices.put("Responses", Responses.OTHER_TABLE);
        }
        if (plan.is(Banner.ONE_TABLE) && now.isAny(List.of(Responses.AFTER_TABLE_UNKEYED))) {
            choices.put("Responses", Responses.AFTER_TABLE);
        }
        if (plan.is(Shape.TWO_TABLES)) {
            choices.put("Responses", Responses.IN_CELL);
            choices.put("Ids", plan.is(Ids.NONE) ? Ids.PREFIX : plan.get(Ids.class));
        }
        if (plan.is(Shape.BLOCKS) || plan.is(Kind.TYPE_ONE)) {
            choices.put("Responses", Responses.IN_CELL);
            choices.put("TestForm", TestForm.BULLETS);
        }
        return new Plan(plan.name(), plan.seed(), choices);
    }

    private static boolean byCriterion(Plan plan) {
        return plan.isAny(List.of(Ids.CRITERION_DOT, Ids.CRITERION_TWO_DIGITS, Ids.CRITERION_LETTER));
    }
}
