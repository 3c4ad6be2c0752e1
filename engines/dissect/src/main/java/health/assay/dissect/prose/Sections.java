package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.report.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Divides a report into its sections by their titles, in whatever order they come. Never by their numbers.
public final class Sections {

    private Sections() {}

    public static List<Section> of(List<Page> pages) {
        var contents = Contents.pages(pages);
        var letters = Letters.pages(pages);
        var body = new ArrayList<Line>();
        var front = new ArrayList<Line>();
        var letter = new ArrayList<Line>();
        for (var page : pages) {
            Collection<Line> into =
                    contents.contains(page.number()) ? front : letters.contains(page.number()) ? letter : body;
            into.addAll(page.lines());
        }
        var headings = accepted(Headings.in(pages, body), body);
        var sections = cut(body, headings, front);
        if (!letter.isEmpty()) {
            sections.add(section(Section.Kind.APPENDED_BRIDGE, "Bridge letter", letter, letter.getFirst()));
        }
        return List.copyOf(sections);
    }

    /// The first section of a kind, which is the report's own: a second one may be a subservice organization's.
    static @Nullable Section first(List<Section> sections, Section.Kind kind) {
        for (var section : sections) {
            if (section.kind() == kind && !section.lines().isEmpty()) {
                return section;
            }
        }
        return null;
    }

    static List<Line> lines(List<Section> sections, Section.Kind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    /// Where titles carry numbers, one without is taken only for a section that no numbered title names.
    private static List<Heading> accepted(List<Heading> found, List<Line> body) {
        var numbered = EnumSet.noneOf(Section.Kind.class);
        found.stream().filter(Heading::numbered).forEach(heading -> numbered.add(heading.kind()));
        var kept = new ArrayList<Heading>();
        var seen = EnumSet.noneOf(Section.Kind.class);
        for (var heading : found) {
            var kind = heading.kind();
            var isKnown = seen.contains(kind);
            var taken = heading.numbered()
                    ? true
                    : !isKnown && !(numbered.size() >= 2 && numbered.contains(kind)) && isPlausible(heading, seen);
            if (taken && (isOnCover(heading, found) || isInReport(heading, kept, found, body))) {
                continue;
            }
            if (taken && !(isKnown && !heading.numbered())) {
                kept.add(heading);
                seen.add(kind);
            }
        }
        Anchors.complete(kept, body);
        return kept;
    }

    /// A description or an auditor's report does not begin without a number once the tests have begun.
    private static boolean isPlausible(Heading heading, Set<Section.Kind> seen) {
        return heading.kind() != Section.Kind.DESCRIPTION || !seen.contains(Section.Kind.TESTS);
    }

    /// "Tests of Controls" is also a sub-head of the auditor's report: the opinion is then still to come.
    private static boolean isInReport(Heading heading, List<Heading> kept, List<Heading> found, List<Line> body) {
        if (heading.kind() != Section.Kind.TESTS
                || heading.numbered()
                || kept.isEmpty()
                || kept.getLast().kind() != Section.Kind.AUDITOR_REPORT) {
            return false;
        }
        var end = found.stream()
                .mapToInt(Heading::from)
                .filter(from -> from > heading.from())
                .min()
                .orElse(body.size());
        return body.subList(heading.to(), end).stream()
                .anyMatch(line -> AuditorReport.OPINION.matcher(line.text()).find());
    }

    private static boolean isOnCover(Heading heading, List<Heading> found) {
        if (heading.page() != 1 || heading.numbered()) {
            return false;
        }
        return found.stream().anyMatch(other -> other.kind() == heading.kind() && other.page() > 1);
    }

    private static List<Section> cut(List<Line> body, List<Heading> headings, List<Line> contents) {
        var sections = new ArrayList<Section>();
        var start = headings.isEmpty() ? body.size() : headings.getFirst().from();
        var front = new ArrayList<>(body.subList(0, start));
        front.addAll(contents);
        if (!front.isEmpty()) {
            sections.add(section(Section.Kind.FRONT, "", front, front.getFirst()));
        }
        for (var index = 0; index < headings.size(); index++) {
            var heading = headings.get(index);
            var end = index + 1 < headings.size() ? headings.get(index + 1).from() : body.size();
            var lines = body.subList(Math.min(heading.to(), end), end);
            var last = sections.isEmpty() ? null : sections.getLast();
            if (last != null && last.kind() == heading.kind() && isRepeated(heading, last)) {
                sections.set(sections.size() - 1, joined(last, lines));
            } else {
                sections.add(section(heading.kind(), heading.title(), lines, body.get(heading.from())));
            }
        }
        return sections;
    }

    /// The title on a divider page and again above the text.
    private static boolean isRepeated(Heading heading, Section last) {
        return last.lines().size() <= 2 || Titles.normal(heading.title()).equals(Titles.normal(last.title()));
    }

    private static Section joined(Section section, List<Line> more) {
        var lines = new ArrayList<>(section.lines());
        lines.addAll(more);
        return new Section(section.kind(), section.title(), lines, section.place());
    }

    private static Section section(Section.Kind kind, String title, List<Line> lines, Line first) {
        return new Section(kind, title, lines, new Place(first.page(), first.box()));
    }
}
