package health.assay.dissect.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// The drawing program of a page, unpacked once: parsing it reads single bytes, and many.
final class PageContent implements PDContentStream {

    private final PDPage page;
    private final byte[] bytes;

    /// @throws IOException where more is packed in the page than drawing a page can need
    PageContent(PDPage page) throws IOException {
        this.page = page;
        this.bytes = unpacked(page);
    }

    private static byte[] unpacked(PDPage page) throws IOException {
        try (var packed = page.getContentsForStreamParsing()) {
            return ContentBytes.all(packed);
        }
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() {
        return new ContentBytes(bytes);
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
        return new ContentBytes(bytes);
    }

    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public PDRectangle getBBox() {
        return page.getBBox();
    }

    @Override
    public Matrix getMatrix() {
        return page.getMatrix();
    }
}
