package health.assay.dissect.correct;

import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lays corrections over one reading. All are looked up before the first is applied, so that positions are those of the
/// reading.
final class Application {

    private final Dissection read;
    private final Node tree;
    private final ExceptionUpkeep upkeep;
    private final Leftovers leftovers;
    private final Map<Amendment, Target> targets = new IdentityHashMap<>();
    private final Consistency consistency = new Consistency();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Applied> applied = new ArrayList<>();

    Application(Dissection read, Leftovers leftovers) {
        this.read = read;
        this.tree = ReportTree.of(read);
        this.upkeep = new ExceptionUpkeep(tree);
        this.leftovers = leftovers;
    }

    Dissection run(List<Amendment> counting) throws Uncorrectable {
        for (var amendment : counting) {
            find(amendment);
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
        return corrected();
    }

    private Dissection corrected() {
        var document = read.document();
        var report = read.report();
        var letter = read.bridgeLetter();
        var kind = report == null
                ? document.kind()
                : DocumentKind.valueOf(tree.group("document").text("kind"));
        doubts.addAll(leftovers.doubts());
        doubts.addAll(new Answers(read, tree, applied).doubts());
        return new Dissection(
                new Document(document.file(), document.sha256(), document.pages(), kind, document.ocr()),
                report == null ? null : CorrectedReport.of(tree, report),
                letter == null ? null : letter(letter),
                doubts,
                read.description(),
                applied.stream().map(one -> one.settled(tree)).toList());
    }

    private @Nullable BridgeLetter letter(BridgeLetter letter) {
        var node = tree.group("bridgeLetter");
        return node.isEmpty() ? null : CorrectedLetter.of(node, letter);
    }

    private void find(Amendment amendment) throws Uncorrectable {
        var page = amendment.page();
        if (page != null && page > read.document().pages()) {
            throw new Uncorrectable(
                    amendment.line(),
                    "there is no page %d; the PDF has %d"
                            .formatted(page, read.document().pages()));
        }
        var target = isAbsent(amendment) ? null : Target.of(tree, amendment);
        if (target != null) {
            targets.put(amendment, target);
        }
    }

    /// A letter alone has no fields of a report, and the other way about.
    private boolean isAbsent(Amendment amendment) {
        return amendment.touches("bridgeLetter") ? read.bridgeLetter() == null : read.report() == null;
    }

    private void apply(Amendment amendment) throws Uncorrectable {
        var target = targets.containsKey(amendment) || isAbsent(amendment)
                ? targets.get(amendment)
                : Target.of(tree, amendment);
        if (target == null) {
            leftovers.lose(amendment, missing(amendment));
            return;
        }
        var node = change(amendment, target);
        place(amendment, node);
        consistency.watch(node, amendment);
        if (amendment.touches("controls")) {
            upkeep.touched(target.element() == null ? node : target.element());
        }
        note(amendment, target, node);
    }

    private Uncorrectable missing(Amendment amendment) {
        var what = isAbsent(amendment)
                ? amendment.touches("bridgeLetter") ? "no bridge letter was read here" : "no SOC 2 report was read here"
                : "the reading has no %s; `assay review --no-corrections --details` shows what it has"
                        .formatted(amendment.path());
        return new Uncorrectable(amendment.line(), what);
    }

    /// The page alone says less than the place that was read on it.
    private static void place(Amendment amendment, Node node) {
        var page = amendment.page();
        var before = node.place();
        if (page != null && (before == null || before.page() != page)) {
            node.place(new Place(page, null));
        }
    }

    private void note(Amendment amendment, Target target, Node node) {
        var value = amendment.value();
        var field = target.field();
        var now = value == null
                ? ""
                : field == null
                        ? node.words()
                        : Objects.requireNonNull(target.node()).words(field);
        compare(amendment, target, now);
        var page = amendment.page();
        var place = node.place() == null && page != null ? new Place(page, null) : node.place();
        var correction = new Correction(
                amendment.path().toString(),
                target.read(),
                now,
                amendment.by(),
                amendment.on(),
                amendment.why(),
                place);
        var isNew = target.node() == null && amendment.path().steps().size() == 1;
        applied.add(new Applied(amendment, correction, isNew ? node : target.element()));
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

    /// A reading that now says what the person says needs no second look.
    private void compare(Amendment amendment, Target target, String now) {
        var was = amendment.was();
        var read = plain(target.read());
        if (was != null && !plain(was).equals(read) && !plain(now).equals(read)) {
            doubts.add(Doubt.of(
                    amendment.path().toString(),
                    "The reading changed since the correction: it was %s, and is now %s. The correction by %s still counts; look again."
                            .formatted(quoted(was), quoted(target.read()), amendment.by())));
        }
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "nothing" : "\"%s\"".formatted(words);
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
