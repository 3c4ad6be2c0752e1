package health.assay.dissect.compare;

import health.assay.dissect.report.DayInWords;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Whether these two reports can be compared at all, and in this order.
final class Cautions {

    private final Dissection old;
    private final Dissection now;
    private final Report before;
    private final Report after;
    private final List<Caution> cautions = new ArrayList<>();

    private Cautions(Dissection old, Dissection now, Report before, Report after) {
        this.old = old;
        this.now = now;
        this.before = before;
        this.after = after;
    }

    static List<Caution> of(Dissection old, Dissection now, Report before, Report after) {
        return new Cautions(old, now, before, after).all();
    }

    private List<Caution> all() {
        if (old.document().sha256().equals(now.document().sha256())) {
            add("document.same", "Both files are the same document.");
        }
        organization();
        order();
        if (before.controls().isEmpty() || after.controls().isEmpty()) {
            add(
                    "controls.unread",
                    "No controls could be read in %s: what is called added or dropped below is not."
                            .formatted(before.controls().isEmpty() ? name(old) : name(now)));
        }
        if (old.document().kind() != now.document().kind()) {
            add(
                    "kind.differs",
                    "One report is a Type I and one a Type II: a Type I tests nothing over time, so results are not compared.");
        }
        return List.copyOf(cautions);
    }

    private void organization() {
        var mine = before.serviceOrganization();
        var theirs = after.serviceOrganization();
        if (mine == null || theirs == null) {
            add(
                    "organization.unread",
                    "Whose report %s is could not be read. Check by eye that both are of one organization."
                            .formatted(mine == null ? name(old) : name(now)));
        } else if (!new CompanyName(mine.fact()).isSameAs(new CompanyName(theirs.fact()))) {
            add(
                    "organization.differs",
                    "%s and %s are different organizations: what is called added or dropped below is not. For the wording that different companies share, use: assay compare."
                            .formatted(mine.fact(), theirs.fact()));
        }
    }

    private void order() {
        var first = Succession.span(before);
        var second = Succession.span(after);
        if (first == null || second == null) {
            add(
                    "order.unknown",
                    "The time that %s speaks of could not be read, so it is not known which report is the older."
                            .formatted(first == null ? name(old) : name(now)));
        } else if (second.to().isBefore(first.to())) {
            add(
                    "order.reversed",
                    "The report given as the new one (%s) ends %s, before the one given as the old (%s). Nothing was swapped: read every change below backward, or give them the other way around."
                            .formatted(name(now), DayInWords.of(second.to()), DayInWords.of(first.to())));
        } else if (first.equals(second)) {
            add(
                    "order.unknown",
                    "Both reports speak of the same time, %s to %s."
                            .formatted(DayInWords.of(first.from()), DayInWords.of(first.to())));
        }
    }

    private static String name(Dissection dissection) {
        return dissection.document().file();
    }

    private void add(String check, String message) {
        cautions.add(new Caution(check, message));
    }
}
