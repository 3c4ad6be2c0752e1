package health.assay.bench.corpus.other;

import health.assay.bench.corpus.page.Align;
import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Column;
import health.assay.bench.corpus.page.Drawing;
import health.assay.bench.corpus.page.DrawnRenderer;
import health.assay.bench.corpus.page.Element;
import health.assay.bench.corpus.page.Family;
import health.assay.bench.corpus.page.Furniture;
import health.assay.bench.corpus.page.Look;
import health.assay.bench.corpus.page.Order;
import health.assay.bench.corpus.page.Paging;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Rendition;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.page.Ruling;
import health.assay.bench.corpus.page.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// A short document given as lines: `# heading`, `* item`, `|cell|cell` for a table row, or a paragraph.
public record OtherDocument(String name, String kind, List<String> accept, List<String> lines) {

    private static final Look LOOK = new Look(
            Family.SERIF,
            11,
            9,
            72,
            3,
            1.2,
            false,
            false,
            false,
            false,
            false,
            Align.LEFT,
            true,
            Drawing.LINES,
            Order.READING,
            Paging.SPLIT_HEADER_AGAIN,
            "\u2022");
    private static final List<String> BARE = List.of("", "", "");
    private static final Furniture FURNITURE = new Furniture(
            BARE, BARE, BARE, BARE, false, null, Furniture.Watermark.LEVEL_UNDER, null, Furniture.Edge.TOP);

    public static List<OtherDocument> all() {
        try (var file = OtherDocument.class.getResourceAsStream("/health/assay/bench/corpus/others.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    public Rendition render() throws IOException {
        return new DrawnRenderer(LOOK, Sheet.LETTER, FURNITURE).render(elements(), name);
    }

    public Map<String, Object> truth(String sha256, int pages) {
        var document = new LinkedHashMap<String, Object>();
        document.put("file", name + ".pdf");
        document.put("sha256", sha256);
        document.put("pages", pages);
        document.put("kind", kind);
        document.put("ocr", false);
        var truth = new LinkedHashMap<String, Object>();
        truth.put("schema", "assay.review/1");
        truth.put("document", document);
        truth.put("report", null);
        truth.put("hipaa", List.of());
        truth.put("doubts", List.of());
        truth.put("x", Map.of("what", name, "acceptKinds", accept));
        return truth;
    }

    private List<Element> elements() {
        var elements = new ArrayList<Element>();
        var table = new ArrayList<Row>();
        for (var line : lines) {
            if (line.startsWith("|")) {
                table.add(row(line));
                continue;
            }
            close(table, elements);
            elements.add(element(line));
        }
        close(table, elements);
        return elements;
    }

    private static Element element(String line) {
        if (line.startsWith("# ")) {
            return new Element.Heading(Passage.of(line.substring(2)), 1, null);
        }
        return new Element.Prose(
                line.startsWith("* ") ? Passage.of(line.substring(2)).marked("\u2022") : Passage.of(line));
    }

    private static Row row(String line) {
        return Row.of(Stream.of(line.substring(1).split("\\|"))
                .map(text -> Cell.of(Passage.of(text)))
                .toList());
    }

    private static void close(List<Row> table, List<Element> elements) {
        if (!table.isEmpty()) {
            var columns =
                    table.getFirst().cells().stream().map(_ -> new Column(1)).toList();
            elements.add(new Element.Grid(columns, table.subList(0, 1), table.subList(1, table.size()), Ruling.FULL));
            table.clear();
        }
    }
}
