package health.assay.platform.mail;

import health.assay.platform.web.Choice;
import health.assay.platform.web.Mark;
import health.assay.platform.web.listing.Cell;
import health.assay.platform.web.listing.Column;
import health.assay.platform.web.listing.Filter;
import health.assay.platform.web.listing.Listing;
import java.time.ZoneId;
import java.util.List;

/// The mails of an organization as a list. What they say is not in it.
public final class OutboxList {

    private OutboxList() {}

    /// @param served whether a mail server is set up
    public static Listing<OutgoingMail> in(ZoneId zone, boolean served) {
        return Listing.of("mails", "/outbox", "SELECT * FROM mail.outbox", (row, _) -> OutboxStore.mail(row))
                .key("id", mail -> mail.id().toString())
                .columns(List.of(
                        Column.sorted("subject", "Subject", mail -> Cell.of(mail.subject())),
                        Column.sorted("address", "To", mail -> Cell.of(mail.address())),
                        Column.sorted("state", "State", mail -> new Cell.State(mark(mail), words(mail, served))),
                        Column.<OutgoingMail>sorted(
                                        "written", "Written", mail -> new Cell.Moment(mail.writtenAt(), zone))
                                .sortedBy("written_at"),
                        Column.<OutgoingMail>sorted("sent", "Sent", mail -> new Cell.Moment(mail.sentAt(), zone))
                                .sortedBy("sent_at"),
                        Column.number("tries", "Tries", mail -> Cell.of(mail.tries()))))
                .searched("subject", "address")
                .filters(new Filter.OneOf(
                        "state",
                        "State",
                        List.of(
                                new Choice("WAITING", "Not sent"),
                                new Choice("SENT", "Sent"),
                                new Choice("GIVEN_UP", "Given up"))))
                .sortedAtFirst("-written");
    }

    private static Mark mark(OutgoingMail mail) {
        return switch (mail.state()) {
            case WAITING -> mail.problem() == null ? Mark.NOTRUN : Mark.EXCEPTION;
            case SENT -> Mark.PASS;
            case GIVEN_UP -> Mark.FAIL;
        };
    }

    static String words(OutgoingMail mail, boolean served) {
        return switch (mail.state()) {
            case SENT -> "Sent";
            case GIVEN_UP -> "Given up: " + mail.problem();
            case WAITING -> {
                if (!served) {
                    yield "Not sent: no mail server is set up";
                }
                yield mail.problem() == null ? "On its way" : "Not sent yet: " + mail.problem();
            }
        };
    }
}
