package health.assay.dissect.page;

/// A character as drawn, in display coordinates. `turned` where it does not read from left to right.
record Glyph(String text, double left, double right, double baseline, double size, boolean bold, boolean turned) {

    boolean isSpace() {
        return text.isBlank();
    }
}
