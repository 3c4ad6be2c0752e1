package health.assay.dissect.page;

import health.assay.dissect.tag.Tags;

/// A character as drawn, in display coordinates. `turned` where it does not read from left to right; `mark` is the
/// number
/// by which the document's tags speak of it.
record Glyph(
        String text, double left, double right, double baseline, double size, boolean bold, boolean turned, int mark) {

    Glyph(String text, double left, double right, double baseline, double size, boolean bold, boolean turned) {
        this(text, left, right, baseline, size, bold, turned, Tags.UNMARKED);
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
