package health.assay.dissect.page;

import health.assay.dissect.report.Box;

/// A run of glyphs without white space, where it stands on the displayed page.
public record Word(String text, Box box, double baseline, double size, boolean bold) {

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
