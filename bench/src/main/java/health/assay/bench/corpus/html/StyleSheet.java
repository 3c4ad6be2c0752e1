package health.assay.bench.corpus.html;

import health.assay.bench.corpus.page.Align;
import health.assay.bench.corpus.page.Furniture;
import health.assay.bench.corpus.page.Look;
import health.assay.bench.corpus.page.Ruling;
import health.assay.bench.corpus.page.Sheet;
import java.util.List;
import java.util.Locale;

/// The look of a document as CSS.
record StyleSheet(Look look, Sheet sheet, Furniture furniture) {

    String css() {
        return pages() + text() + tables();
    }

    private String pages() {
        var tall = "size:%.0fpt %.0fpt;margin:%.0fpt".formatted(sheet.width(), sheet.height(), look.margin());
        var wide = "size:792pt 612pt;margin:%.0fpt".formatted(look.margin());
        return "@page{%s;%s%s}@page wide{%s;%s%s}@page:first{@top-left{content:''}@top-right{content:''}@bottom-center{content:''}}\n"
                .formatted(
                        tall,
                        boxes("top", furniture.oddHead()),
                        boxes("bottom", furniture.oddFoot()),
                        wide,
                        boxes("top", furniture.oddHead()),
                        boxes("bottom", furniture.oddFoot()));
    }

    private static String boxes(String edge, List<String> parts) {
        var names = List.of("left", "center", "right");
        var css = new StringBuilder();
        for (var i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                var content = "\""
                        + parts.get(i)
                                .replace("&", "\\26 ")
                                .replace("{page}", "\" counter(page) \"")
                                .replace("{pages}", "\" counter(pages) \"")
                        + "\"";
                css.append("@%s-%s{content:%s;font-size:8pt}".formatted(edge, names.get(i), content));
            }
        }
        return css.toString();
    }

    private String text() {
        var justified = look.justified() ? "justify" : "left";
        var family = switch (look.family()) {
            case TIMES, SERIF, BOOK -> "serif";
            case COURIER -> "monospace";
            default -> "sans-serif";
        };
        return "body{font-family:%s;font-size:%.1fpt;line-height:%.2f;margin:0}p{margin:0 0 6pt;text-align:%s}h1{font-size:17pt}h2{font-size:14pt}h3{font-size:12pt}h4{font-size:10.5pt}h1,h2,h3,h4{page-break-after:avoid;margin:8pt 0 4pt}.mark{display:inline-block;width:12pt;margin-left:-12pt}\n"
                .formatted(family, look.body(), look.leading(), justified);
    }

    private String tables() {
        var paginate = look.paging().headerAgain() ? "-fs-table-paginate:paginate;" : "";
        var css = new StringBuilder(
                "table{width:100%%;border-collapse:collapse;table-layout:fixed;font-size:%.1fpt;margin:3pt 0 8pt;%s}td,th{padding:%.1fpt %.1fpt;vertical-align:%s;text-align:left}th{text-align:%s;%s}.shaded td{background:#ddd}"
                        .formatted(
                                look.table(),
                                paginate,
                                look.padding(),
                                Math.max(2.5, look.padding()),
                                look.middle() ? "middle" : "top",
                                look.header() == Align.CENTER ? "center" : "left",
                                look.headerShaded() ? "background:#ddd" : ""));
        if (look.paging().whole()) {
            css.append("tr{page-break-inside:avoid}");
        }
        for (var ruling : Ruling.values()) {
            css.append(rules("." + ruling.name().toLowerCase(Locale.ROOT), ruling));
        }
        return css.toString();
    }

    private static String rules(String name, Ruling ruling) {
        var css = new StringBuilder();
        if (ruling.underRows()) {
            css.append(name + " td," + name + " th{border-top:.6pt solid #000;border-bottom:.6pt solid #000}" + name
                    + " .joined td{border-top:none}");
        }
        if (ruling.betweenColumns()) {
            css.append(name + " td + td," + name + " th + th{border-left:.6pt solid #000}");
        }
        if (ruling.around()) {
            css.append("table" + name + "{border:.6pt solid #000}");
        }
        if (ruling.underHeader()) {
            css.append(name + " th{border-bottom:.6pt solid #000}");
        }
        if (ruling == Ruling.ZEBRA) {
            css.append(name + " tr:nth-child(even) td{background:#e6e6e6}");
        }
        return css.toString();
    }
}
