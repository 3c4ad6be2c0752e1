package health.assay.dissect.prose;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import health.assay.dissect.prose.text.Outline;
import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.DayInWords;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the running text of a document: what it is and, for a SOC 2, who says what about whom. Pages come without
/// noise.
public final class Prose {

    private static final int LONGEST_LETTER = 4;

    private final List<Page> pages;
    private final Hyphens hyphens;
    private final List<Section> sections;
    private final List<Doubt> doubts = new ArrayList<>();

    private Prose(List<Page> pages) {
        this.pages = pages;
        hyphens = new Hyphens(pages);
        sections = Sections.of(pages);
    }

    public static ProseFacts read(List<Page> pages) {
        return new Prose(pages).facts();
    }

    private ProseFacts facts() {
        var outline = Outline.of(lines(first(Section.Kind.AUDITOR_REPORT)), hyphens);
        var report = AuditorReport.of(outline);
        var front = passage(first(Section.Kind.FRONT));
        var letter = first(Section.Kind.APPENDED_BRIDGE);
        var isLetter = letter != null && outline.isEmpty() && pages.size() <= LONGEST_LETTER;
        if (pages.stream().allMatch(Page::isBlank)) {
            doubts.add(Doubt.of("document", "No text could be read in this file: it may hold only pictures of pages."));
        }
        var kind = Kinds.of(sections, report, Passage.of(cover(1), hyphens), isLetter, doubts);
        var bridge = letter == null ? null : Bridges.read(passage(letter), letter.lines());
        return kind.isSoc2() ? soc2(kind, report, front, bridge) : other(kind, bridge);
    }

    private ProseFacts other(DocumentKind kind, @Nullable BridgeLetter bridge) {
        var opinion = new Opinion(Opinion.Kind.UNREAD, List.of(), null, null);
        return new ProseFacts(
                kind,
                sections,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                false,
                null,
                opinion,
                new Assertion(false, null, null),
                List.of(),
                List.of(),
                List.of(),
                bridge,
                false,
                List.of(),
                doubts);
    }

    private ProseFacts soc2(DocumentKind kind, AuditorReport report, Passage front, @Nullable BridgeLetter bridge) {
        var assertion = first(Section.Kind.ASSERTION);
        var description = first(Section.Kind.DESCRIPTION);
        var tests = first(Section.Kind.TESTS);
        var assertionText = passage(assertion);
        var elsewhere = elsewhere(assertionText, front);
        var spans = kind == DocumentKind.SOC2_TYPE_I
                ? Spans.ofDay(report, elsewhere, doubts)
                : Spans.ofPeriod(report, elsewhere, doubts);
        var organization = Organizations.read(report, assertion, description, front, assertionText, doubts);
        var auditors =
                Auditors.read(first(Section.Kind.AUDITOR_REPORT), organization, cover(2), front, head(tests), doubts);
        compare(auditors.signed(), spans);
        var opinion = Opinions.read(report, passage(tests), doubts);
        var others = Others.read(pages, sections, report, hyphens, doubts);
        missing(description, "description", "No description of the system was found.");
        missing(tests, "controls", "No section on controls and tests was found.");
        return new ProseFacts(
                kind,
                sections,
                organization,
                Systems.read(report, description),
                auditors.auditor(),
                spans.period(),
                spans.asOf(),
                auditors.signed(),
                Categories.read(report, elsewhere, doubts),
                Hipaa.isInScope(report, doubts),
                Hipaa.mapping(sections),
                opinion,
                Assertions.read(assertion, hyphens, opinion, doubts),
                others.organizations(),
                others.userEntityControls(),
                others.subserviceControls(),
                bridge,
                bridge != null,
                paragraphs(description),
                doubts);
    }

    private static Map<String, Passage> elsewhere(Passage assertion, Passage front) {
        var found = new LinkedHashMap<String, Passage>();
        if (!assertion.isEmpty()) {
            found.put("management's assertion", assertion);
        }
        if (!front.isEmpty()) {
            found.put("the cover", front);
        }
        return found;
    }

    private void compare(@Nullable Located<LocalDate> signed, Spans spans) {
        var period = spans.period();
        if (signed != null
                && period != null
                && signed.fact().isBefore(period.fact().to())) {
            doubts.add(new Doubt(
                    "reportDate",
                    "The report is dated %s, before the end of the period it covers."
                            .formatted(DayInWords.of(signed.fact())),
                    List.of(signed.place(), period.place())));
        }
    }

    private void missing(@Nullable Section section, String field, String message) {
        if (section == null) {
            doubts.add(Doubt.of(field, message));
        }
    }

    private List<Paragraph> paragraphs(@Nullable Section section) {
        return Outline.of(lines(section), hyphens).blocks().stream()
                .filter(block -> !block.isHeading() && !block.passage().isEmpty())
                .map(block -> new Paragraph(block.text(), block.passage().place()))
                .toList();
    }

    private List<Line> cover(int pages) {
        var front = first(Section.Kind.FRONT);
        return front == null
                ? List.of()
                : front.lines().stream().filter(line -> line.page() <= pages).toList();
    }

    private Passage head(@Nullable Section section) {
        return section == null
                ? Passage.of(List.of(), hyphens)
                : Passage.of(
                        section.lines().subList(0, Math.min(20, section.lines().size())), hyphens);
    }

    private Passage passage(@Nullable Section section) {
        return Passage.of(lines(section), hyphens);
    }

    private static List<Line> lines(@Nullable Section section) {
        return section == null ? List.of() : section.lines();
    }

    private @Nullable Section first(Section.Kind kind) {
        return Sections.first(sections, kind);
    }
}
