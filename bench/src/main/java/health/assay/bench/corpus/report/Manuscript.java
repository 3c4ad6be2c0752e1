package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Align;
import health.assay.bench.corpus.page.Column;
import health.assay.bench.corpus.page.Element;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.page.Ruling;
import health.assay.bench.corpus.page.Sheet;
import java.util.ArrayList;
import java.util.List;

/// A document being written.
final class Manuscript {

    private final List<Element> elements = new ArrayList<>();
    private final Paperwork paperwork;

    Manuscript(Paperwork paperwork) {
        this.paperwork = paperwork;
    }

    List<Element> elements() {
        return elements;
    }

    /// A heading that the table of contents lists too.
    void chapter(String title) {
        elements.add(new Element.Heading(Passage.of(title), 0, title));
    }

    void chapter(String first, String second) {
        elements.add(new Element.Heading(Passage.of(first), 0, null));
        elements.add(new Element.Heading(Passage.of(second), 0, first + " " + second));
    }

    void heading(int level, String title) {
        elements.add(new Element.Heading(Passage.of(title), level, null));
    }

    void listed(int level, String title) {
        elements.add(new Element.Heading(Passage.of(title), level, title));
    }

    void prose(String text) {
        elements.add(new Element.Prose(Passage.of(text)));
    }

    void prose(Passage passage) {
        elements.add(new Element.Prose(passage));
    }

    void centered(String text, double size, double before) {
        elements.add(
                new Element.Prose(Passage.of(text).sized(size).after(before).aligned(Align.CENTER)));
    }

    void items(List<Passage> items) {
        items.forEach(item ->
                elements.add(new Element.Prose(item.marked(paperwork.bullet()).indented(14))));
    }

    void numbered(List<Passage> items) {
        for (var i = 0; i < items.size(); i++) {
            elements.add(new Element.Prose(items.get(i).marked((i + 1) + ".").indented(14)));
        }
    }

    void table(List<Double> shares, List<Row> header, List<Row> rows) {
        table(shares, header, rows, paperwork.ruling());
    }

    void table(List<Double> shares, List<Row> header, List<Row> rows, Ruling ruling) {
        elements.add(new Element.Grid(shares.stream().map(Column::new).toList(), header, rows, ruling));
    }

    void page() {
        elements.add(new Element.PageBreak(paperwork.sheet()));
    }

    void page(Sheet sheet) {
        elements.add(new Element.PageBreak(sheet));
    }

    void gap(double points) {
        elements.add(new Element.Gap(points));
    }

    void renumber() {
        elements.add(new Element.Renumber(1));
    }
}
