package health.assay.dissect.scan;

import health.assay.dissect.page.Page;

/// A recognized page, and how many of its words were doubtful.
record ScannedPage(Page page, int words, int doubtful) {

    boolean isUncertain() {
        return doubtful > 0.15 * words;
    }
}
