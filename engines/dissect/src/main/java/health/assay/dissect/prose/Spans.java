package health.assay.dissect.prose;

import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.prose.text.Periods;
import health.assay.dissect.report.DayInWords;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The time a report covers: read in the auditor's scope and opinion, compared with the assertion and the cover.
record Spans(@Nullable Located<Period> period, @Nullable Located<LocalDate> asOf) {

    private static final String MISSING = "No %s was found in the auditor's scope or opinion%s.";

    private static final String UNSURE =
            "Whether %s in the auditor's scope begins with the day or the month cannot be told.";

    static Spans ofPeriod(AuditorReport report, Map<String, Passage> elsewhere, List<Doubt> doubts) {
        return new Spans(agreed("period", report, elsewhere, Periods::in, Spans::say, doubts), null);
    }

    static Spans ofDay(AuditorReport report, Map<String, Passage> elsewhere, List<Doubt> doubts) {
        return new Spans(null, agreed("asOf", report, elsewhere, Periods::daysIn, DayInWords::of, doubts));
    }

    private static <T> @Nullable Located<T> agreed(
            String field,
            AuditorReport report,
            Map<String, Passage> elsewhere,
            Function<Passage, List<Located<T>>> reading,
            Function<T, String> saying,
            List<Doubt> doubts) {
        var inScope = first(reading.apply(report.scope()));
        var inOpinion = first(reading.apply(report.opinion()));
        var found = new LinkedHashMap<String, Located<T>>();
        put(found, "the auditor's scope", inScope);
        put(found, "the opinion", inOpinion);
        if (found.isEmpty()) {
            put(
                    found,
                    "the auditor's report",
                    first(reading.apply(report.outline().whole())));
        }
        var isAudited = !found.isEmpty();
        elsewhere.forEach((where, passage) -> put(found, where, first(reading.apply(passage))));
        var chosen = inScope != null
                ? inScope
                : found.isEmpty() ? null : found.firstEntry().getValue();
        var unsure = Periods.unsure(report.scope());
        if (!isAudited && unsure != null) {
            doubts.add(new Doubt(field, UNSURE.formatted(unsure.fact()), List.of(unsure.place())));
        } else if (!isAudited) {
            doubts.add(Doubt.of(
                    field,
                    MISSING.formatted(
                            field.equals("asOf") ? "date" : "period",
                            chosen == null ? "" : "; it was taken from elsewhere")));
        }
        if (chosen != null) {
            compare(field, chosen, found, saying, doubts);
        }
        return chosen;
    }

    private static <T> void compare(
            String field,
            Located<T> chosen,
            Map<String, Located<T>> found,
            Function<T, String> saying,
            List<Doubt> doubts) {
        var where = new ArrayList<String>();
        found.forEach((place, other) -> {
            if (other.fact().equals(chosen.fact())) {
                where.add(place);
            }
        });
        found.forEach((place, other) -> {
            if (!other.fact().equals(chosen.fact())) {
                var message = "%s says %s, but %s says %s."
                        .formatted(
                                capital(where.getFirst()),
                                saying.apply(chosen.fact()),
                                place,
                                saying.apply(other.fact()));
                doubts.add(new Doubt(field, message, List.of(chosen.place(), other.place())));
            }
        });
    }

    private static <T> void put(Map<String, Located<T>> found, String where, @Nullable Located<T> fact) {
        if (fact != null) {
            found.put(where, fact);
        }
    }

    private static <T> @Nullable Located<T> first(List<Located<T>> some) {
        return some.isEmpty() ? null : some.getFirst();
    }

    private static String say(Period period) {
        return "%s to %s".formatted(DayInWords.of(period.from()), DayInWords.of(period.to()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
