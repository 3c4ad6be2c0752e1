package health.assay.bench.corpus.report;

import health.assay.bench.corpus.content.Bank;
import health.assay.bench.corpus.html.HtmlRenderer;
import health.assay.bench.corpus.page.DrawnRenderer;
import health.assay.bench.corpus.page.Element;
import health.assay.bench.corpus.page.Placement;
import health.assay.bench.corpus.page.Renderer;
import health.assay.bench.corpus.page.Rendition;
import health.assay.bench.corpus.plan.Appearance.Engine;
import health.assay.bench.corpus.plan.Option.Bound;
import health.assay.bench.corpus.plan.Option.Dividers;
import health.assay.bench.corpus.plan.Option.Numbering;
import health.assay.bench.corpus.plan.Option.SectionOrder;
import health.assay.bench.corpus.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One report, written and drawn.
public final class ReportDocument {

    private record Chapter(String title, Section section) {}

    private final Plan plan;
    private final Engagement engagement;
    private final Phrases phrases;
    private final Bank bank;
    private final Paperwork paperwork;

    public ReportDocument(Plan plan, Bank bank) {
        this(plan, bank, 0);
    }

    /// With `year` 1, the report that the same company would issue after the plan's.
    public ReportDocument(Plan plan, Bank bank, int year) {
        this.plan = plan;
        this.bank = bank;
        this.engagement = new Draft(plan, bank, year).engagement();
        this.phrases = new Phrases(engagement, bank.words());
        this.paperwork = new Paperwork(plan);
    }

    /// Draws twice: the second time with the page numbers of the first in the table of contents.
    public Rendition render() throws IOException {
        var renderer = renderer();
        var title = engagement.company().shortName() + " SOC 2";
        var first = renderer.render(elements(new Placement()), title);
        return renderer.render(elements(first.placement()), title);
    }

    public Truth truth() {
        return new Truth(engagement);
    }

    private Renderer renderer() {
        var furniture = paperwork.furniture(engagement);
        return switch (plan.get(Engine.class)) {
            case DRAWN -> new DrawnRenderer(paperwork.look(), paperwork.sheet(), furniture);
            case HTML -> new HtmlRenderer(paperwork.look(), paperwork.sheet(), furniture);
        };
    }

    private List<Element> elements(Placement placement) {
        var body = new Manuscript(paperwork);
        var chapters = chapters();
        for (var place = 1; place <= chapters.size(); place++) {
            chapter(body, place, chapters.get(place - 1));
        }
        if (plan.is(Bound.WITH_BRIDGE)) {
            body.page();
            new BridgeLetter(engagement, phrases).write(body);
        }
        var front = new Manuscript(paperwork);
        new Front(engagement, phrases, listed(body.elements()), placement).write(front);
        var all = new ArrayList<>(front.elements());
        all.addAll(body.elements());
        return all;
    }

    private static List<String> listed(List<Element> elements) {
        var titles = new ArrayList<String>();
        for (var element : elements) {
            var contents = element instanceof Element.Heading heading ? heading.contents() : null;
            if (contents != null) {
                titles.add(contents);
            }
        }
        return titles;
    }

    private List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        var other = OtherInformation.wanted(plan);
        chapters.add(new Chapter(phrases.say("title.auditor"), new AuditorReport(engagement, phrases, other)));
        var assertion = new Chapter(phrases.say("title.assertion"), new AssertionLetter(engagement, phrases));
        chapters.add(plan.is(SectionOrder.ASSERTION_FIRST) ? 0 : 1, assertion);
        chapters.add(new Chapter(phrases.say("title.description"), new SystemDescription(engagement, phrases)));
        var tests = phrases.say(engagement.typeTwo() ? "title.tests" : "title.testsOne");
        chapters.add(new Chapter(tests, TestsSection.of(engagement, phrases, bank)));
        if (other) {
            chapters.add(new Chapter(phrases.say("title.other"), new OtherInformation(engagement, phrases)));
        }
        return chapters;
    }

    private void chapter(Manuscript manuscript, int place, Chapter chapter) {
        var numbers = new SectionNumbers(plan);
        manuscript.page(place == 4 ? paperwork.testSheet() : paperwork.sheet());
        if (plan.is(Bound.MERGED) && place == 3) {
            manuscript.renumber();
        }
        if (plan.is(Dividers.PAGES)) {
            manuscript.gap(220);
        }
        if (plan.is(Numbering.OWN_LINE)) {
            manuscript.chapter(numbers.label(place), chapter.title());
        } else {
            manuscript.chapter(numbers.joined(place, chapter.title()));
        }
        if (plan.is(Dividers.PAGES)) {
            manuscript.page(place == 4 ? paperwork.testSheet() : paperwork.sheet());
        }
        chapter.section().write(manuscript);
    }
}
