package health.assay.bench.corpus.page;

import java.util.List;

/// Fills pages with elements, from top to bottom.
final class Flow {

    private static final double KEPT_WITH_HEADING = 64;

    private final Pages pages;
    private final Lines lines;
    private final Look look;

    Flow(Pages pages, Lines lines, Look look) {
        this.pages = pages;
        this.lines = lines;
        this.look = look;
    }

    void place(List<Element> elements) {
        elements.forEach(this::place);
    }

    private void place(Element element) {
        pages.nextBlock();
        switch (element) {
            case Element.Heading heading -> heading(heading);
            case Element.Prose(var passage) -> prose(passage);
            case Element.Grid grid -> new GridFlow(pages, lines, look, grid).place();
            case Element.PageBreak(var sheet) -> pages.next(sheet);
            case Element.Gap(var points) -> pages.down(Math.min(points, Math.max(0, pages.room())));
            case Element.Renumber(var first) -> pages.renumber(first);
        }
    }

    private void heading(Element.Heading heading) {
        var size = look.body() + Math.max(0, 7 - 2.5 * heading.level());
        var set = lines.of(List.of(heading.passage().inFace(Face.BOLD)), pages.width(), size, Align.LEFT);
        if (pages.room() < height(set) + KEPT_WITH_HEADING) {
            pages.next();
        }
        pages.down(pages.untouched() ? 0 : 8);
        put(set);
        pages.down(4);
        var contents = heading.contents();
        if (contents != null) {
            pages.notePrinted(contents);
        }
    }

    private void prose(Passage passage) {
        var align = look.justified() ? Align.JUSTIFY : Align.LEFT;
        var set = lines.of(List.of(passage), pages.width(), look.body(), align);
        if (set.size() > 1 && pages.room() < set.getFirst().total() * 2) {
            pages.next();
        }
        put(set);
        pages.down(passage.mark() == null ? 6 : 3);
    }

    private void put(List<Line> set) {
        for (var line : set) {
            if (line.total() > pages.room()) {
                pages.next();
            }
            pages.write(List.of(line), pages.left(), pages.y(), 0);
            pages.down(line.total());
        }
    }

    private static double height(List<Line> set) {
        return set.stream().mapToDouble(Line::total).sum();
    }
}
