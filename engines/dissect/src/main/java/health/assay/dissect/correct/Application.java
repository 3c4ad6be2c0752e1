package health.assay.dissect.correct;

import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lays corrections over one reading. All are looked up before the first is applied, so that positions are those of the
/// reading.
final class Application {

    private final Corrections corrections;
    private final Dissection read;
    private final Node tree;
    private final ExceptionUpkeep upkeep;
    private final boolean otherFile;
    private final Map<Amendment, Target> targets = new IdentityHashMap<>();
    private final Consistency consistency = new Consistency();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Correction> applied = new ArrayList<>();

    private Application(Corrections corrections, Dissection read, Report report) {
        this.corrections = corrections;
        this.read = read;
        this.tree = ReportTree.of(report, read.document().kind());
        this.upkeep = new ExceptionUpkeep(tree);
        this.otherFile = corrections.sha256() != null
                && !corrections.sha256().equals(read.document().sha256());
    }

    static Dissection of(Corrections corrections, Dissection read) throws Uncorrectable {
        var report = read.report();
        if (report == null) {
            var doubts = new ArrayList<Doubt>(read.doubts());
            doubts.add(Doubt.of(
                    "document.kind",
                    "%s corrects a SOC 2 report, but none was read here: nothing of it is applied."
                            .formatted(corrections.file())));
            return new Dissection(
                    read.document(), null, read.bridgeLetter(), doubts, read.description(), read.corrections());
        }
        return new Application(corrections, read, report).run(report);
    }

    private Dissection run(Report report) throws Uncorrectable {
        var counting = counting();
        if (otherFile) {
            doubts.add(Doubt.of(
                    "document.sha256",
                    "%s was made for another version of the file: look at each of its corrections again."
                            .formatted(corrections.file())));
        }
        for (var amendment : counting) {
            var target = Target.of(tree, amendment);
            if (target != null) {
                targets.put(amendment, target);
            }
        }
        for (var amendment : counting) {
            if (!amendment.touches("exceptions")) {
                apply(amendment);
            }
        }
        upkeep.run();
        for (var amendment : counting) {
            if (amendment.touches("exceptions")) {
                apply(amendment);
            }
        }
        consistency.check(tree, doubts);
        return corrected(report);
    }

    private Dissection corrected(Report report) {
        var document = read.document();
        var kind = DocumentKind.valueOf(tree.group("document").text("kind"));
        doubts.addAll(read.doubts());
        return new Dissection(
                new Document(document.file(), document.sha256(), document.pages(), kind, document.ocr()),
                CorrectedReport.of(tree, report),
                read.bridgeLetter(),
                doubts,
                read.description(),
                applied);
    }

    /// Of several corrections of one field, the last counts, and the others are said.
    private List<Amendment> counting() {
        var counting = new ArrayList<Amendment>();
        for (var amendment : corrections.amendments()) {
            var path = amendment.path();
            var earlier = counting.stream()
                    .filter(other -> !path.isNew() && other.path().toString().equals(path.toString()))
                    .findFirst();
            earlier.ifPresent(other -> {
                counting.remove(other);
                doubts.add(Doubt.of(
                        path.toString(),
                        "Corrected more than once in %s: line %d by %s counts, line %d by %s does not."
                                .formatted(
                                        corrections.file(),
                                        amendment.line(),
                                        amendment.by(),
                                        other.line(),
                                        other.by())));
            });
            counting.add(amendment);
        }
        return counting;
    }

    private void apply(Amendment amendment) throws Uncorrectable {
        var page = amendment.page();
        if (page != null && page > read.document().pages()) {
            throw new Uncorrectable(
                    amendment.line(),
                    "there is no page %d; the PDF has %d"
                            .formatted(page, read.document().pages()));
        }
        var target = targets.containsKey(amendment) ? targets.get(amendment) : Target.of(tree, amendment);
        if (target == null) {
            lost(amendment);
            return;
        }
        compare(amendment, target);
        var node = change(amendment, target);
        var place = page == null ? null : new Place(page, null);
        if (place != null) {
            node.place(place);
        }
        consistency.watch(node, amendment);
        if (amendment.touches("controls")) {
            upkeep.touched(target.control() == null ? node : target.control());
        }
        note(amendment, target, node, place);
    }

    private void note(Amendment amendment, Target target, Node node, @Nullable Place place) {
        var value = amendment.value();
        var field = target.field();
        var now = value == null
                ? ""
                : field == null
                        ? node.words()
                        : Objects.requireNonNull(target.node()).words(field);
        applied.add(new Correction(
                amendment.path().toString(),
                target.read(),
                now,
                amendment.by(),
                amendment.on(),
                amendment.why(),
                place == null ? node.place() : place));
    }

    /// @return the part that changed
    private static Node change(Amendment amendment, Target target) throws Uncorrectable {
        var value = amendment.value();
        var node = target.node();
        var field = target.field();
        var list = target.list();
        if (node != null && field != null) {
            return Change.field(node, field, value);
        }
        if (node == null) {
            return Change.addition(amendment, Objects.requireNonNull(list), Objects.requireNonNull(target.elements()));
        }
        if (value == null) {
            Objects.requireNonNull(list).removeIf(other -> other == node);
        } else {
            Values.fill(node, value);
        }
        return node;
    }

    private void compare(Amendment amendment, Target target) {
        var was = amendment.was();
        if (was != null && !plain(was).equals(plain(target.read()))) {
            doubts.add(Doubt.of(
                    amendment.path().toString(),
                    "The reading changed since the correction: it was \"%s\", and is now \"%s\". The correction by %s still counts; look again."
                            .formatted(was, target.read(), amendment.by())));
        }
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /// What once was there may be gone from another file or another reading. What never was is a mistake in the file.
    private void lost(Amendment amendment) throws Uncorrectable {
        if (!otherFile && amendment.was() == null) {
            throw new Uncorrectable(
                    amendment.line(),
                    "the reading has no %s; `assay review --no-corrections --details` shows what it has"
                            .formatted(amendment.path()));
        }
        doubts.add(Doubt.of(
                amendment.path().toString(),
                "The correction by %s on %s is not applied: the reading has no such field any more."
                        .formatted(amendment.by(), amendment.on())));
    }
}
