package health.assay.dissect.tag;

import health.assay.dissect.page.Page;
import health.assay.dissect.page.Press;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// Prints tagged documents for tests: what is drawn and what the tags say of it are told apart, so that tags may lie.
public final class TaggedPress implements AutoCloseable {

    private final Press press = new Press();
    private final COSDictionary root = new COSDictionary();
    private final COSArray kids = new COSArray();
    private int marks;

    public TaggedPress() {
        root.setItem(COSName.K, kids);
        var catalog = press.document().getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        var info = new COSDictionary();
        info.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, info);
    }

    public Press press() {
        return press;
    }

    public COSDictionary root() {
        return root;
    }

    public TaggedPress page() {
        press.page();
        marks = 0;
        return this;
    }

    /// Draws words under a mark, and returns what an element refers to them by.
    public COSDictionary words(double x, double fromTop, String words) {
        var mark = marks++;
        press.draw(content -> {
            content.beginMarkedContent(COSName.P, mark);
            content.beginText();
            content.setFont(Press.PLAIN, 10);
            content.newLineAtOffset((float) x, (float) (792 - fromTop));
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        });
        var document = press.document();
        var reference = new COSDictionary();
        reference.setItem(
                COSName.PG, document.getPage(document.getNumberOfPages() - 1).getCOSObject());
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setInt(COSName.MCID, mark);
        return reference;
    }

    public TaggedPress unmarked(double x, double fromTop, String words) {
        press.text(x, 792 - fromTop, words);
        return this;
    }

    public TaggedPress rule(double left, double right, double fromTop) {
        press.draw(content -> {
            content.moveTo((float) left, (float) (792 - fromTop));
            content.lineTo((float) right, (float) (792 - fromTop));
            content.stroke();
        });
        return this;
    }

    public static COSDictionary element(String type, COSBase... kids) {
        var element = new COSDictionary();
        element.setName(COSName.S, type);
        element.setItem(COSName.K, new COSArray(List.of(kids)));
        return element;
    }

    public static COSDictionary row(COSBase... cells) {
        return element("TR", cells);
    }

    public static COSDictionary cell(COSBase... kids) {
        return element("TD", kids);
    }

    /// A cell that reaches over so many rows and columns.
    public static COSDictionary reaching(int rows, int columns, COSBase... kids) {
        var cell = cell(kids);
        var attributes = new COSDictionary();
        attributes.setItem(COSName.getPDFName("RowSpan"), COSInteger.get(rows));
        attributes.setItem(COSName.getPDFName("ColSpan"), COSInteger.get(columns));
        cell.setItem(COSName.A, attributes);
        return cell;
    }

    public TaggedPress tagged(COSBase element) {
        kids.add(element);
        return this;
    }

    public TaggedPress table(COSBase... rows) {
        return tagged(element("Table", rows));
    }

    public List<Page> read() throws IOException, InterruptedException {
        return press.read();
    }

    @Override
    public void close() throws IOException {
        press.close();
    }
}
