package health.assay.dissect.report;

import org.jspecify.annotations.Nullable;

/// Where in the document something stands: the page's index in the file, from 1, and the box of the words if known.
public record Place(int page, @Nullable Box box) {

    public Place {
        if (page < 1) {
            throw new IllegalArgumentException("Pages count from 1, not " + page);
        }
    }
}
