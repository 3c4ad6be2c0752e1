package health.assay.bench.corpus.html;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import health.assay.bench.corpus.page.Element;
import health.assay.bench.corpus.page.Furniture;
import health.assay.bench.corpus.page.Look;
import health.assay.bench.corpus.page.Placement;
import health.assay.bench.corpus.page.Renderer;
import health.assay.bench.corpus.page.Rendition;
import health.assay.bench.corpus.page.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// Renders by way of HTML. Each anchor becomes a bookmark, from which its page is read; the bookmarks are then removed.
public final class HtmlRenderer implements Renderer {

    private final Look look;
    private final Sheet sheet;
    private final Furniture furniture;

    public HtmlRenderer(Look look, Sheet sheet, Furniture furniture) {
        this.look = look;
        this.sheet = sheet;
        this.furniture = furniture;
    }

    @Override
    public Rendition render(List<Element> elements, String title) throws IOException {
        var markup = new Markup(look);
        markup.add(elements);
        try (var document = Loader.loadPDF(pdf(page(markup, title)))) {
            var placement = placement(markup, pagesByAnchor(document));
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTLINES);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.PAGE_MODE);
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(title);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Rendition(bytes.toByteArray(), document.getNumberOfPages(), placement);
        }
    }

    private String page(Markup markup, String title) {
        var bookmarks = new StringBuilder();
        markup.anchors()
                .forEach(anchor ->
                        bookmarks.append("<bookmark name='%s' href='#%s'/>".formatted(anchor.id(), anchor.id())));
        return "<html><head><title>%s</title><style>%s</style><bookmarks>%s</bookmarks></head><body>%s</body></html>"
                .formatted(
                        title.replace("&", "&amp;"),
                        new StyleSheet(look, sheet, furniture).css(),
                        bookmarks,
                        markup.html());
    }

    private static byte[] pdf(String html) throws IOException {
        XRLog.setLoggingEnabled(false);
        var bytes = new ByteArrayOutputStream();
        new PdfRendererBuilder().withHtmlContent(html, null).toStream(bytes).run();
        return bytes.toByteArray();
    }

    private static Map<String, Integer> pagesByAnchor(PDDocument document) throws IOException {
        var pages = new HashMap<String, Integer>();
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        for (var item : outline.children()) {
            pages.put(item.getTitle(), document.getPages().indexOf(item.findDestinationPage(document)) + 1);
        }
        return pages;
    }

    /// A run stands on the pages of its two anchors and on all between them.
    private static Placement placement(Markup markup, Map<String, Integer> pages) {
        var placement = new Placement();
        var anchors = markup.anchors();
        for (var i = 0; i < anchors.size(); i++) {
            var from = pages.getOrDefault(anchors.get(i).id(), 0);
            if (anchors.get(i).heading()) {
                placement.notePrinted(anchors.get(i).key(), Integer.toString(from));
                continue;
            }
            var to = pages.getOrDefault(anchors.get(++i).id(), from);
            for (var page = from; page <= to; page++) {
                placement.note(anchors.get(i).key(), page);
            }
        }
        return placement;
    }
}
