package health.assay.platform.jobs;

import health.assay.platform.web.Choice;
import health.assay.platform.web.Mark;
import health.assay.platform.web.listing.Cell;
import health.assay.platform.web.listing.Column;
import health.assay.platform.web.listing.Filter;
import health.assay.platform.web.listing.Listing;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The runs of an organization as a list.
public final class RunList {

    private RunList() {}

    /// @param titleOf what a job is called
    public static Listing<Run> in(ZoneId zone, UnaryOperator<String> titleOf) {
        return Listing.of("runs", "/jobs", "SELECT * FROM jobs.run", (row, _) -> RunStore.run(row))
                .key("id", run -> run.id().toString())
                .columns(List.of(
                        Column.sorted(
                                "job",
                                "Work",
                                run -> new Cell.Link(titleOf.apply(run.job()), "/jobs/" + run.id(), run.message())),
                        Column.sorted("state", "State", run -> new Cell.State(mark(run), words(run))),
                        Column.<Run>sorted("planned", "Planned for", run -> new Cell.Moment(run.plannedAt(), zone))
                                .sortedBy("planned_at"),
                        Column.<Run>sorted("ended", "Ended", run -> new Cell.Moment(run.endedAt(), zone))
                                .sortedBy("ended_at"),
                        Column.number("attempt", "Tries", run -> Cell.of(run.attempt())),
                        Column.sorted("reference", "Failure", RunList::trouble)))
                .searched("job", "message", "reference")
                .filters(new Filter.OneOf(
                        "state",
                        "State",
                        Stream.of(Run.State.values())
                                .map(state -> new Choice(state.name(), state.words()))
                                .toList()))
                .sortedAtFirst("-planned");
    }

    /// A run that has not ended yet is neither good nor bad.
    public static Mark mark(Run run) {
        return switch (run.state()) {
            case WAITING -> run.trouble() == null ? Mark.NOTRUN : Mark.EXCEPTION;
            case RUNNING -> Mark.UNREAD;
            case DONE -> Mark.PASS;
            case FAILED -> Mark.FAIL;
            case STOPPED -> Mark.NOTRUN;
        };
    }

    public static String words(Run run) {
        if (run.stopRequested() && !run.state().isOver()) {
            return "Stopping";
        }
        return run.state() == Run.State.WAITING && run.trouble() != null
                ? "Failed, is tried again"
                : run.state().words();
    }

    private static Cell trouble(Run run) {
        var trouble = run.trouble();
        return trouble == null ? Cell.of("") : new Cell.Words(trouble.reference(), trouble.kind());
    }
}
