package health.assay.dissect.scan;

import health.assay.dissect.page.Page;
import java.util.List;

/// A recognized page, and how many of its words were doubtful.
record ScannedPage(Page page, int words, int doubtful) {

    /// A page that Tesseract gave up on.
    static ScannedPage unread(Page page) {
        return new ScannedPage(
                new Page(page.number(), page.width(), page.height(), List.of(), page.rules(), true), 0, 0);
    }

    boolean isUncertain() {
        return doubtful > 0.15 * words;
    }
}
