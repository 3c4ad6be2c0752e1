package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Parties;
import health.assay.bench.corpus.content.Words;
import health.assay.bench.corpus.plan.Option.Dates;
import health.assay.bench.corpus.plan.Option.Hipaa;
import health.assay.bench.corpus.plan.Option.SectionOrder;
import health.assay.bench.corpus.plan.Option.Suppliers;
import java.util.HashMap;
import java.util.Map;

/// Speaks for one report: picks a wording by its seed, and fills in the names.
final class Phrases {

    private final Engagement engagement;
    private final Words words;
    private final Map<String, String> names = new HashMap<>();
    private final Calendar calendar;

    Phrases(Engagement engagement, Words words) {
        this.engagement = engagement;
        this.words = words;
        this.calendar = new Calendar(engagement.plan().get(Dates.class));
        nameParties();
        nameTimes();
        nameSections();
    }

    String say(String purpose) {
        return fill(words.get(purpose, choice(purpose)));
    }

    String say(String purpose, Map<String, String> more) {
        var text = words.get(purpose, choice(purpose));
        for (var entry : more.entrySet()) {
            text = text.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return fill(text);
    }

    /// The wording of a report for a purpose: the same each time it is asked.
    int choice(String purpose) {
        return Math.floorMod(Long.hashCode(engagement.plan().seed() * 7919 + purpose.hashCode() * 104_729L) / 7, 1000);
    }

    Calendar calendar() {
        return calendar;
    }

    String throughout() {
        return names.getOrDefault("throughout", "");
    }

    private String fill(String text) {
        var filled = text;
        for (var round = 0; round < 2; round++) {
            for (var entry : names.entrySet()) {
                filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
            }
        }
        return filled;
    }

    private void nameParties() {
        var company = engagement.company();
        names.put("org", company.name());
        names.put("short", company.shortName());
        names.put("system", company.system());
        names.put("city", company.city());
        names.put("does", company.does());
        names.put("firm", engagement.firm().name());
        names.put("number", Integer.toString(60 + choice("number") % 900));
        names.put("categories", Categories.spoken(engagement.categories()));
        names.put(
                "suppliers",
                Categories.listed(engagement.suppliers().stream()
                        .map(Parties.Supplier::name)
                        .toList()));
        names.put(
                "suppliersDo",
                Categories.listed(engagement.suppliers().stream()
                        .map(supplier -> supplier.name() + " for " + supplier.does())
                        .toList()));
        var inScope = engagement.plan().is(Hipaa.IN_SCOPE);
        names.put("hipaa", inScope ? words.get("scope.hipaa", choice("scope.hipaa")) : "");
        names.put("hipaaShort", inScope ? " and the HIPAA criteria" : "");
    }

    private void nameTimes() {
        var two = engagement.typeTwo();
        var period = calendar.period(engagement.from(), engagement.to());
        var day = calendar.day(engagement.to());
        names.put("type", two ? choice("type") % 2 == 0 ? "2" : "II" : choice("type") % 2 == 0 ? "1" : "I");
        names.put("period", two ? period : day);
        names.put(
                "throughout",
                two ? "throughout the period " + period : choice("asOf") % 2 == 0 ? "as of " + day : "as at " + day);
        names.put("throughoutBare", two ? "the period " + period : "the state as of " + day);
        names.put("operating", two ? " and operating effectiveness" : "");
        names.put("operated", two ? ", implemented, and operated" : " and implemented");
        names.put("gapStart", calendar.day(engagement.to().plusDays(1)));
        names.put("gapEnd", calendar.day(engagement.to().plusMonths(2)));
        var others = engagement.plan().is(Suppliers.NONE)
                ? ", and if user entities applied the complementary controls assumed in the design"
                : ", and if user entities and subservice organizations applied the complementary controls assumed in the design";
        names.put("andOthers", others);
    }

    private void nameSections() {
        var numbers = new SectionNumbers(engagement.plan());
        names.put("four", numbers.number(4));
        names.put("five", numbers.number(5));
        names.put("assertionSection", numbers.number(engagement.plan().is(SectionOrder.AUDITOR_FIRST) ? 2 : 1));
        names.put("descriptionTitle", words.get("title.description", choice("title.description")));
    }
}
