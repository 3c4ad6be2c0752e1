package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Bank;
import health.assay.bench.corpus.content.Company;
import health.assay.bench.corpus.content.Parties;
import health.assay.bench.corpus.plan.Option.Kind;
import health.assay.bench.corpus.plan.Option.Limb;
import health.assay.bench.corpus.plan.Option.Scope;
import health.assay.bench.corpus.plan.Option.SupplierControls;
import health.assay.bench.corpus.plan.Option.Suppliers;
import health.assay.bench.corpus.plan.Option.Verdict;
import health.assay.bench.corpus.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Makes up an examination for a plan.
final class Draft {

    private final Plan plan;
    private final Bank bank;
    private final Random random;

    private final int year;

    /// `year` counts from the first report, which is 0; at most one later year is known.
    Draft(Plan plan, Bank bank, int year) {
        this.plan = plan;
        this.year = year;
        this.bank = bank;
        this.random = new Random(plan.seed());
    }

    Engagement engagement() {
        var company = pick(bank.parties().companies());
        var firm = pick(bank.parties().firms());
        var from = LocalDate.of(2023 + random.nextInt(2), List.of(1, 4, 7, 10).get(random.nextInt(4)), 1);
        var months = random.nextBoolean() ? 12 : 6;
        from = from.plusMonths((long) months * year);
        var to = from.plusMonths(months).minusDays(1);
        var categories = Categories.of(plan.get(Scope.class));
        var criteria = bank.criteria().keySet().stream()
                .filter(criterion -> Categories.covers(categories, criterion))
                .sorted(Criteria.ORDER)
                .toList();
        var controls = controls(company, criteria);
        var suppliers = suppliers();
        return new Engagement(
                plan,
                company,
                firm,
                from,
                to,
                to.plusDays(30 + random.nextInt(60)),
                categories,
                criteria,
                controls,
                suppliers,
                supplierControls(suppliers, criteria),
                userControls(),
                modification(controls));
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private List<Tested> controls(Company company, List<String> criteria) {
        var chosen = new Selection(plan, bank, random).of(criteria);
        var first = new Findings(plan, bank.words(), random, company).number(chosen);
        if (year == 0) {
            return first;
        }
        var next = new NextYear(plan.seed());
        var now = new Findings(plan, bank.words(), next.random(), company).number(next.of(chosen));
        return NextYear.withOneRecurring(first, now);
    }

    private List<Parties.Supplier> suppliers() {
        var shuffled = new ArrayList<>(bank.parties().suppliers());
        Collections.shuffle(shuffled, random);
        return switch (plan.get(Suppliers.class)) {
            case NONE -> List.of();
            case INCLUSIVE -> shuffled.subList(0, 1);
            default -> shuffled.subList(0, 1 + random.nextInt(2));
        };
    }

    private List<Expected> supplierControls(List<Parties.Supplier> suppliers, List<String> criteria) {
        if (plan.is(SupplierControls.NONE) || suppliers.isEmpty() || plan.is(Suppliers.INCLUSIVE)) {
            return List.of();
        }
        var texts = new ArrayList<>(bank.parties().supplierControls());
        Collections.shuffle(texts, random);
        var expected = new ArrayList<Expected>();
        for (var complement : texts.subList(0, 5)) {
            var inScope =
                    complement.criteria().stream().filter(criteria::contains).toList();
            if (!inScope.isEmpty()) {
                var organization =
                        suppliers.get(expected.size() % suppliers.size()).name();
                expected.add(new Expected(complement.text(), inScope, "", organization, "csoc:" + expected.size()));
            }
        }
        return expected;
    }

    private List<Expected> userControls() {
        var texts = new ArrayList<>(bank.parties().userControls());
        Collections.shuffle(texts, random);
        var expected = new ArrayList<Expected>();
        for (var complement : texts.subList(0, 5 + random.nextInt(5))) {
            expected.add(new Expected(
                    complement.text(), complement.criteria(), complement.group(), null, "cuec:" + expected.size()));
        }
        return expected;
    }

    private Optional<Modification> modification(List<Tested> controls) {
        if (plan.is(Verdict.UNQUALIFIED) || plan.is(Verdict.DISCLAIMER)) {
            return Optional.empty();
        }
        if (plan.is(Limb.DESCRIPTION)) {
            return Optional.of(new Modification(Limb.DESCRIPTION, null, null));
        }
        var limb = plan.is(Kind.TYPE_ONE) ? Limb.DESIGN : plan.get(Limb.class);
        var outcome = limb == Limb.DESIGN ? Outcome.DESIGN_DEFICIENCY : Outcome.EXCEPTION;
        var failed = controls.stream()
                .filter(control -> control.failed().isPresent())
                .min(Comparator.comparing(control -> control.worst() == outcome ? 0 : 1))
                .orElse(controls.getFirst());
        return Optional.of(new Modification(limb, failed.criteria().getFirst(), failed));
    }
}
