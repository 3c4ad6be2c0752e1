package health.assay.dissect.page;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/// A form's drawing program, unpacked within the same limit as a page's.
final class FormContent extends PDFormXObject {

    FormContent(PDFormXObject form, @Nullable ResourceCache cache) {
        super(form.getCOSObject(), cache);
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        try (var packed = super.getContentsForStreamParsing()) {
            return new ContentBytes(ContentBytes.all(packed));
        }
    }
}
