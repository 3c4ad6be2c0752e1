package health.assay.platform.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A clock of the law or of an agreement: how much of it has run, as a page draws it. What day it ends was decided
/// elsewhere.
///
/// @param citation the paragraph that sets the clock; may be empty when a contract does
/// @param facts what the day was computed from: "received 23 Sep, 60 days"
/// @param doneOn the day it was met, if it was
/// @param outerLimit whether the law says "without unreasonable delay" and this is the last day only
public record Countdown(
        String title,
        String citation,
        String facts,
        LocalDate from,
        LocalDate due,
        LocalDate today,
        @Nullable LocalDate doneOn,
        boolean outerLimit) {

    private static final int SOON = 7;
    private static final int MOST_TICKS = 120;

    public Countdown {
        if (due.isBefore(from)) {
            throw new IllegalArgumentException("A clock cannot end (%s) before it starts (%s)".formatted(due, from));
        }
    }

    public enum Mood {
        RUNNING(""),
        SOON("soon"),
        LATE("late"),
        DONE("done");

        private final String id;

        Mood(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public record Tick(String at, boolean tenth) {}

    public Mood mood() {
        if (doneOn != null) {
            return Mood.DONE;
        }
        if (left() < 0) {
            return Mood.LATE;
        }
        return left() <= SOON ? Mood.SOON : Mood.RUNNING;
    }

    /// The large figure: never zero, since nobody acts on a zero.
    public String count() {
        if (doneOn != null) {
            return Long.toString(gone());
        }
        return left() == 0 ? "today" : Long.toString(Math.abs(left()));
    }

    public String unit() {
        return switch (mood()) {
            case DONE -> gone() == 1 ? "day, done" : "days, done";
            case LATE -> left() == -1 ? "day over" : "days over";
            case SOON, RUNNING -> left() == 0 ? "is the last day" : left() == 1 ? "day left" : "days left";
        };
    }

    public String dueWords() {
        return outerLimit ? Dates.day(due) + ", at the latest" : Dates.day(due);
    }

    /// What the ruler shows, for those who do not see it.
    public String spoken() {
        return "Day %d of %d".formatted(gone(), ChronoUnit.DAYS.between(from, due));
    }

    public List<Tick> ticks() {
        var days = length();
        var step = days <= MOST_TICKS ? 1 : 10;
        var ticks = new ArrayList<Tick>();
        for (var day = 0L; day <= days; day += step) {
            ticks.add(new Tick(share(day), day % 10 == 0 && (step == 1 || day % 100 == 0)));
        }
        return ticks;
    }

    public String goneTo() {
        return share(Math.min(gone(), ChronoUnit.DAYS.between(from, due)));
    }

    public String now() {
        return share(Math.max(0, gone()));
    }

    private long gone() {
        return ChronoUnit.DAYS.between(from, doneOn == null ? today : doneOn);
    }

    private long left() {
        return ChronoUnit.DAYS.between(today, due);
    }

    private long length() {
        return Math.max(1, Math.max(gone(), ChronoUnit.DAYS.between(from, due)));
    }

    private String share(long days) {
        return Percent.of(Math.max(0, days), length());
    }
}
