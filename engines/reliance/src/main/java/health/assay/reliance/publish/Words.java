package health.assay.reliance.publish;

import health.assay.dissect.report.Category;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.DayInWords;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.SubserviceOrganization;
import health.assay.reliance.Finding;
import health.assay.reliance.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What each term of a review is called in print.
public final class Words {

    private Words() {}

    public static String kind(DocumentKind kind) {
        return switch (kind) {
            case SOC2_TYPE_I -> "SOC 2 Type I";
            case SOC2_TYPE_II -> "SOC 2 Type II";
            case SOC1 -> "SOC 1";
            case SOC3 -> "SOC 3";
            case BRIDGE_LETTER -> "bridge letter";
            case OTHER -> "other document";
        };
    }

    public static String lower(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    static String title(Standing standing) {
        return standing.name().charAt(0) + lower(standing).substring(1);
    }

    public static String meaning(Standing standing) {
        return switch (standing) {
            case TESTED -> "an auditor tested it, no exception";
            case EXCEPTION -> "tested and it failed in part, or the opinion is modified on it";
            case DESCRIBED -> "the report says so, nobody tested it";
            case RELATED -> "only something near it is in the report";
            case OUTSIDE -> "the report is silent";
        };
    }

    /// The end of "three are …".
    static String plainly(Standing standing) {
        return switch (standing) {
            case TESTED -> "were tested without exception";
            case EXCEPTION -> "failed in part";
            case DESCRIBED -> "are only described";
            case RELATED -> "are only near something in the report";
            case OUTSIDE -> "are outside the report";
        };
    }

    public static String opinion(Opinion.Kind kind) {
        return switch (kind) {
            case UNQUALIFIED -> "Unqualified";
            case QUALIFIED -> "Qualified";
            case ADVERSE -> "Adverse";
            case DISCLAIMER -> "Disclaimer: no opinion given";
            case UNREAD -> "Not read: a person must look";
        };
    }

    public static String limb(Opinion.Limb limb) {
        return switch (limb) {
            case DESCRIPTION -> "the description";
            case DESIGN -> "design";
            case OPERATION -> "operation";
        };
    }

    /// "design, on CC6.1; operation", or nothing where the opinion modifies nothing.
    public static String modified(Opinion opinion) {
        return String.join(
                "; ",
                opinion.modified().stream()
                        .map(change -> limb(change.limb())
                                + (change.criteria().isEmpty() ? "" : ", on " + criteria(change.criteria())))
                        .toList());
    }

    public static String outcome(ControlTest.Outcome outcome) {
        return switch (outcome) {
            case NO_EXCEPTION -> "No exception";
            case EXCEPTION -> "Exception";
            case NOT_OPERATED -> "Did not operate";
            case NOT_TESTED -> "Not tested";
            case DESIGN_DEFICIENCY -> "Design deficiency";
        };
    }

    public static String category(Category category) {
        return switch (category) {
            case SECURITY -> "Security";
            case AVAILABILITY -> "Availability";
            case PROCESSING_INTEGRITY -> "Processing integrity";
            case CONFIDENTIALITY -> "Confidentiality";
            case PRIVACY -> "Privacy";
        };
    }

    public static String categories(Set<Category> categories) {
        return categories.isEmpty()
                ? "Not read"
                : String.join(
                        ", ", categories.stream().sorted().map(Words::category).toList());
    }

    public static String method(SubserviceOrganization.Method method) {
        return switch (method) {
            case CARVE_OUT -> "carved out";
            case INCLUSIVE -> "included";
        };
    }

    public static String severity(Finding.Severity severity) {
        return switch (severity) {
            case HIGH -> "High";
            case MEDIUM -> "Medium";
            case LOW -> "Low";
            case INFO -> "Note";
        };
    }

    public static String criteria(Collection<Criterion> criteria) {
        return String.join(", ", criteria.stream().sorted().map(Criterion::id).toList());
    }

    /// Of a doubt that a person settled.
    static String answered(Correction answer) {
        return "Answered by %s, who corrected %s.".formatted(answer.signature(), answer.field());
    }

    public static String day(LocalDate day) {
        return DayInWords.of(day);
    }

    public static String period(Period period) {
        return "%s to %s".formatted(day(period.from()), day(period.to()));
    }

    /// Whole months of a period that ends with its last day; short ones are told in days.
    public static String length(Period period) {
        var months = ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1));
        return months < 1 ? count(period.days(), "day") : count(months, "month");
    }

    /// How long ago a day was: "ended today", "ended 3 months ago", "ends in 4 days".
    public static String since(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return "in " + count(ChronoUnit.DAYS.between(today, day), "day");
        }
        var days = ChronoUnit.DAYS.between(day, today);
        var months = ChronoUnit.MONTHS.between(day, today);
        if (days == 0) {
            return "today";
        }
        return (months < 2 ? count(days, "day") : count(months, "month")) + " ago";
    }

    public static String page(@Nullable Place place) {
        return place == null ? "" : page(place.page());
    }

    /// Never parted by a line break.
    static String page(int page) {
        return "page\u00a0" + page;
    }

    public static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /// "A, B and C".
    public static String listed(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
