package health.assay.dissect.report;

/// A rectangle on a page as displayed, in points from the top left corner.
public record Box(double left, double top, double right, double bottom) {

    public Box {
        if (right < left || bottom < top) {
            throw new IllegalArgumentException(
                    "A box cannot end (%s, %s) before it starts (%s, %s)".formatted(right, bottom, left, top));
        }
    }

    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
