package health.assay.dissect.prose.text;

import health.assay.dissect.page.Line;
import java.util.List;

/// A heading, a paragraph or a list item. An item's `passage` is without its mark.
public record Block(Kind kind, String mark, List<Line> lines, Passage passage) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    public String text() {
        return passage.text();
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    public double size() {
        return lines.getFirst().size();
    }

    /// Whether this heading stands at least as high in the outline as the other.
    public boolean outranks(Block other) {
        return size() > other.size() - 0.3
                && (lines.getFirst().isBold() || !other.lines().getFirst().isBold());
    }
}
