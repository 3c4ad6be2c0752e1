package health.assay.dissect.page;

import health.assay.dissect.report.Box;
import health.assay.dissect.tag.Cell;
import org.jspecify.annotations.Nullable;

/// A run of glyphs without white space, where it stands on the displayed page, and the cell that the document's tags
/// give
/// it.
public record Word(
        String text,
        Box box,
        double baseline,
        double size,
        boolean bold,
        @Nullable Cell cell) {

    public Word(String text, Box box, double baseline, double size, boolean bold) {
        this(text, box, baseline, size, bold, null);
    }

    public double left() {
        return box.left();
    }

    public double right() {
        return box.right();
    }

    public boolean isBullet() {
        return Bullets.isOne(text);
    }
}
