package health.assay.platform.web.listing;

import health.assay.platform.web.Dates;
import health.assay.platform.web.Mark;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands in one place of a list. A page draws it, an export writes it.
public sealed interface Cell {

    /// As an export has it.
    String plain();

    /// @param second a smaller line below; may be empty
    record Words(String text, String second) implements Cell {
        @Override
        public String plain() {
            return text;
        }
    }

    /// @param href below the organization, `/members/12`
    record Link(String text, String href, String second) implements Cell {
        @Override
        public String plain() {
            return text;
        }
    }

    record State(Mark mark, String text) implements Cell {
        @Override
        public String plain() {
            return text;
        }
    }

    record Tags(List<String> texts) implements Cell {
        public Tags {
            texts = List.copyOf(texts);
        }

        @Override
        public String plain() {
            return String.join(", ", texts);
        }
    }

    record Amount(@Nullable BigDecimal value) implements Cell {
        @Override
        public String plain() {
            return value == null ? "" : value.toPlainString();
        }

        public String shown() {
            return value == null ? "" : String.format(Locale.US, "%,." + Math.max(0, value.scale()) + "f", value);
        }
    }

    record Day(@Nullable LocalDate day) implements Cell {

        @Override
        public String plain() {
            return day == null ? "" : day.toString();
        }

        public String shown() {
            return day == null ? "" : Dates.day(day);
        }
    }

    record Moment(@Nullable Instant instant, ZoneId zone) implements Cell {

        private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.US);

        @Override
        public String plain() {
            return instant == null ? "" : instant.toString();
        }

        public String shown() {
            return instant == null ? "" : SHOWN.format(instant.atZone(zone));
        }
    }

    static Cell of(String text) {
        return new Words(text, "");
    }

    static Cell of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }
}
