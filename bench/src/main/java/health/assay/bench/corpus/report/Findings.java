package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Company;
import health.assay.bench.corpus.content.Practice;
import health.assay.bench.corpus.content.Words;
import health.assay.bench.corpus.plan.Option;
import health.assay.bench.corpus.plan.Option.ExceptionForm;
import health.assay.bench.corpus.plan.Option.Ids;
import health.assay.bench.corpus.plan.Option.Kind;
import health.assay.bench.corpus.plan.Option.Responses;
import health.assay.bench.corpus.plan.Option.TestForm;
import health.assay.bench.corpus.plan.Option.Verdict;
import health.assay.bench.corpus.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Numbers the controls and decides what their tests found.
final class Findings {

    private final Plan plan;
    private final Words words;
    private final Random random;
    private final Numbers numbers;
    private final Map<Integer, Outcome> outcomes = new HashMap<>();

    Findings(Plan plan, Words words, Random random, Company company) {
        this.plan = plan;
        this.words = words;
        this.random = random;
        this.numbers = new Numbers(plan.get(Ids.class), company);
    }

    List<Tested> number(List<Practice> practices) {
        decide(practices);
        var controls = new ArrayList<Tested>();
        for (var i = 0; i < practices.size(); i++) {
            controls.add(control(i, practices.get(i), outcomes.getOrDefault(i, Outcome.NO_EXCEPTION)));
        }
        return controls;
    }

    private void decide(List<Practice> practices) {
        var modified = !plan.is(Verdict.UNQUALIFIED) ? 1 : 0;
        switch (plan.get(Option.Findings.class)) {
            case FEW -> spread(practices, 3, 2, 1, 0);
            case NONE -> spread(practices, modified, 1, 0, 0);
            case MANY -> spread(practices, 7, 4, 2, 1);
            case DESIGN -> spread(practices, 2, 1, 0, 2);
        }
    }

    private void spread(List<Practice> practices, int exceptions, int quiet, int untested, int design) {
        var scale = Math.max(1, practices.size() / 60);
        var criteria = new HashSet<String>();
        give(
                practices,
                Outcome.EXCEPTION,
                exceptions * scale,
                practice -> able(practice) && criteria.add(practice.criteria().getFirst()));
        give(
                practices,
                Outcome.DESIGN_DEFICIENCY,
                design * scale,
                practice -> criteria.add(practice.criteria().getFirst()));
        give(practices, Outcome.NOT_OPERATED, quiet * scale, practice -> practice.quiet() != null);
        give(practices, Outcome.NOT_TESTED, untested * scale, _ -> true);
    }

    private void give(
            List<Practice> practices, Outcome outcome, int count, java.util.function.Predicate<Practice> fit) {
        var left = count;
        for (var tries = 0; left > 0 && tries < practices.size() * 4; tries++) {
            var at = random.nextInt(practices.size());
            if (!outcomes.containsKey(at) && fit.test(practices.get(at))) {
                outcomes.put(at, outcome);
                left--;
            }
        }
    }

    /// An exception without a keyword must be recognizable by its count.
    private boolean able(Practice practice) {
        return !plan.is(ExceptionForm.BARE) || practice.exception().matches("(?:For )?\\d+ of \\d+.*");
    }

    private Tested control(int number, Practice practice, Outcome outcome) {
        var primary = practice.criteria().getFirst();
        var id = numbers.next(primary, practice.group());
        var answered = outcome.fails() && !plan.is(Responses.NONE) && !plan.is(Kind.TYPE_ONE);
        return new Tested(
                number,
                id,
                practice.group(),
                practice.criteria(),
                practice.text(),
                trials(practice, outcome),
                answered ? practice.response() : null,
                practice.hipaa());
    }

    private List<Trial> trials(Practice practice, Outcome outcome) {
        if (plan.is(Kind.TYPE_ONE)) {
            return List.of();
        }
        var result = result(practice, outcome);
        if (plan.is(TestForm.SINGLE)) {
            return List.of(new Trial(List.of(String.join(" ", practice.tests())), result, outcome));
        }
        if (plan.isAny(List.of(TestForm.BULLETS, TestForm.ROWS_SHARED))) {
            return List.of(new Trial(practice.tests(), result, outcome));
        }
        var trials = new ArrayList<Trial>();
        for (var test : practice.tests()) {
            var last = trials.size() + 1 == practice.tests().size();
            var clean = outcome.fails() && !last;
            trials.add(new Trial(List.of(test), clean ? none() : result, clean ? Outcome.NO_EXCEPTION : outcome));
        }
        return trials;
    }

    private String result(Practice practice, Outcome outcome) {
        return switch (outcome) {
            case NO_EXCEPTION -> none();
            case EXCEPTION -> exception(practice.exception());
            case NOT_OPERATED -> pick("result.quiet").replace("{event}", String.valueOf(practice.quiet()));
            case NOT_TESTED -> pick("result.untested");
            case DESIGN_DEFICIENCY -> pick("result.design").replace("{text}", practice.exception());
        };
    }

    private String exception(String text) {
        return switch (plan.get(ExceptionForm.class)) {
            case KEYWORD -> pick("result.keyword").replace("{text}", text);
            case DEVIATION -> pick("result.deviation").replace("{text}", text);
            case BARE -> text;
            case NO_OTHERS -> pick("result.after").replace("{text}", text);
        };
    }

    /// One wording for the whole report.
    private String none() {
        return words.get("result.none", Long.hashCode(plan.seed() / 3));
    }

    private String pick(String purpose) {
        return words.get(purpose, random.nextInt(1000));
    }
}
