package health.assay.bench.corpus.html;

import health.assay.bench.corpus.page.Align;
import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Element;
import health.assay.bench.corpus.page.Face;
import health.assay.bench.corpus.page.Look;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Turns elements into HTML. Every keyed run stands between two anchors, so that its pages can be looked up.
final class Markup {

    /// An anchor before or after a keyed run, or at a heading.
    record Anchor(String id, String key, boolean heading) {}

    private final Look look;
    private final StringBuilder html = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private String turn = "";

    Markup(Look look) {
        this.look = look;
    }

    String html() {
        return html.toString();
    }

    List<Anchor> anchors() {
        return anchors;
    }

    void add(List<Element> elements) {
        elements.forEach(this::add);
    }

    private void add(Element element) {
        switch (element) {
            case Element.Heading heading -> heading(heading);
            case Element.Prose(var passage) -> passage(passage, "p");
            case Element.Grid grid -> grid(grid);
            case Element.PageBreak(var sheet) -> turn = sheet.width() > sheet.height() ? "wide" : "tall";
            case Element.Gap(var points) -> html.append("<div style='height:%.0fpt'></div>".formatted(points));
            case Element.Renumber _ -> {}
        }
    }

    /// A page break is kept for the next thing, which starts the page.
    private String started(String style) {
        if (turn.isEmpty()) {
            return style;
        }
        var broken = style + ";page-break-before:always;page:" + turn;
        turn = "";
        return broken;
    }

    private void heading(Element.Heading heading) {
        var level = Math.min(4, heading.level() + 1);
        html.append("<h%d style='%s'>".formatted(level, started("")));
        var contents = heading.contents();
        if (contents != null) {
            anchor(contents, true);
        }
        heading.passage().runs().forEach(this::run);
        html.append("</h%d>\n".formatted(level));
    }

    private void passage(Passage passage, String tag) {
        var style = "margin-top:%.1fpt;padding-left:%.1fpt"
                .formatted(passage.before(), passage.indent() + (passage.mark() == null ? 0 : 14));
        style += passage.size() > 0 ? ";font-size:%.1fpt".formatted(passage.size()) : "";
        style += passage.align() == Align.LEFT
                ? ""
                : ";text-align:" + passage.align().name().toLowerCase(Locale.ROOT);
        html.append("<%s style='%s'>".formatted(tag, started(style)));
        var mark = passage.mark();
        if (mark != null) {
            html.append("<span class='mark'>")
                    .append(escaped(mark.equals("\uF0B7") ? "\u2022" : mark))
                    .append("</span>");
        }
        passage.runs().forEach(this::run);
        html.append("</%s>\n".formatted(tag));
    }

    private void run(Run run) {
        var tag = run.face() == Face.BOLD ? "b" : run.face() == Face.ITALIC ? "i" : "span";
        var key = run.key();
        if (key != null) {
            anchor(key, false);
        }
        html.append('<')
                .append(tag)
                .append('>')
                .append(escaped(run.text()))
                .append("</")
                .append(tag)
                .append('>');
        if (key != null) {
            anchor(key, false);
        }
    }

    private void anchor(String key, boolean heading) {
        var id = "a" + anchors.size();
        anchors.add(new Anchor(id, key, heading));
        html.append("<span id='").append(id).append("'></span>");
    }

    private void grid(Element.Grid grid) {
        var total =
                grid.columns().stream().mapToDouble(column -> column.share()).sum();
        html.append(
                "<table class='%s' style='%s'>".formatted(grid.ruling().name().toLowerCase(Locale.ROOT), started("")));
        grid.columns()
                .forEach(column -> html.append("<col style='width:%.1f%%' />".formatted(column.share() / total * 100)));
        if (!grid.header().isEmpty()) {
            html.append(look.paging().headerAgain() ? "<thead>" : "<tbody>");
            grid.header().forEach(row -> row(row, "th"));
            html.append(look.paging().headerAgain() ? "</thead><tbody>" : "");
        } else {
            html.append("<tbody>");
        }
        grid.rows().forEach(row -> row(row, "td"));
        html.append("</tbody></table>\n");
    }

    private void row(Row row, String tag) {
        html.append("<tr class='%s%s'>".formatted(row.shaded() ? "shaded " : "", row.joined() ? "joined" : ""));
        row.cells().forEach(cell -> cell(cell, tag));
        html.append("</tr>\n");
    }

    private void cell(Cell cell, String tag) {
        html.append("<%s colspan='%d'>".formatted(tag, cell.span()));
        cell.passages().forEach(passage -> passage(passage, "div"));
        html.append("</%s>".formatted(tag));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
