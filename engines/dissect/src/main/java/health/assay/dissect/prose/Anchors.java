package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds an auditor's report or an assertion that has no title of its own, by the sentence every one of them has.
final class Anchors {

    private static final Pattern EXAMINED = Pattern.compile(
            "^(?:scope )?we (?:have |were |have been )?(?:examined|engaged (?:by .{3,60} )?to (?:examine|report)|(?:performed|conducted|carried out|completed) an examination)\\b"
                    + "|\\b(?:engaged|appointed|retained|commissioned) us to (?:examine|report)\\b");
    private static final Pattern CONFIRMED = Pattern.compile(
            "\\bwe confirm,? to the best of (?:our|its) knowledge|\\bto the best of (?:our|its) knowledge and belief\\b");

    private Anchors() {}

    static void complete(List<Heading> headings, List<Line> body) {
        var hasReport = has(headings, Section.Kind.AUDITOR_REPORT);
        var hasAssertion = has(headings, Section.Kind.ASSERTION);
        for (var index = 0; index < body.size() && !(hasReport && hasAssertion); index++) {
            var text = body.get(index).text().toLowerCase(Locale.ROOT);
            if (!hasReport && EXAMINED.matcher(text).find()) {
                hasReport = true;
                headings.add(pageTop(Section.Kind.AUDITOR_REPORT, "Auditor's report", index, headings, body));
            } else if (!hasAssertion
                    && hasReport
                    && CONFIRMED.matcher(text).find()
                    && !isInside(headings, Section.Kind.TESTS, index)) {
                hasAssertion = true;
                headings.add(pageTop(Section.Kind.ASSERTION, "Management's assertion", index, headings, body));
            }
        }
        headings.sort(Comparator.comparingInt(Heading::from));
    }

    private static boolean has(List<Heading> headings, Section.Kind kind) {
        return headings.stream().anyMatch(heading -> heading.kind() == kind);
    }

    private static boolean isInside(List<Heading> headings, Section.Kind kind, int index) {
        var last = headings.stream()
                .filter(heading -> heading.from() <= index)
                .max(Comparator.comparingInt(Heading::from));
        return last.isPresent() && last.get().kind() == kind;
    }

    private static Heading pageTop(
            Section.Kind kind, String title, int index, List<Heading> headings, List<Line> body) {
        var floor = headings.stream()
                .mapToInt(Heading::to)
                .filter(to -> to <= index)
                .max()
                .orElse(0);
        var top = index;
        while (top > floor && body.get(top - 1).page() == body.get(index).page()) {
            top--;
        }
        return new Heading(kind, title, false, top, top, body.get(index).page());
    }
}
