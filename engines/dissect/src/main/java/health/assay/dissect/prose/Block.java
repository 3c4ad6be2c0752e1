package health.assay.dissect.prose;

import health.assay.dissect.page.Line;
import java.util.List;

/// A heading, a paragraph or a list item. An item's `passage` is without its mark.
record Block(Kind kind, String mark, List<Line> lines, Passage passage) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    String text() {
        return passage.text();
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    boolean isItem() {
        return kind == Kind.ITEM;
    }

    double size() {
        return lines.getFirst().size();
    }

    /// Whether this heading stands at least as high in the outline as the other.
    boolean outranks(Block other) {
        return size() > other.size() - 0.3
                && (lines.getFirst().isBold() || !other.lines().getFirst().isBold());
    }
}
