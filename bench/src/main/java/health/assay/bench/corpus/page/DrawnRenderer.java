package health.assay.bench.corpus.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws documents glyph by glyph, with every trick that producers of PDF files play.
public final class DrawnRenderer implements Renderer {

    private final Look look;
    private final Sheet first;
    private final Furniture furniture;

    public DrawnRenderer(Look look, Sheet first, Furniture furniture) {
        this.look = look;
        this.first = first;
        this.furniture = furniture;
    }

    @Override
    public Rendition render(List<Element> elements, String title) throws IOException {
        try (var document = new PDDocument()) {
            var typeface = new Typeface(document, look);
            var lines = new Lines(typeface, look);
            var placement = new Placement();
            var pages = new Pages(look, first, placement);
            new Flow(pages, lines, look).place(elements);
            new Furnishing(furniture, look, lines).furnish(pages.all());
            var pen = new Pen(document, typeface, look);
            for (var canvas : pages.all()) {
                pen.write(canvas);
            }
            document.getDocumentInformation().setTitle(title);
            document.setDocumentId(0L);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Rendition(bytes.toByteArray(), pages.all().size(), placement);
        }
    }
}
