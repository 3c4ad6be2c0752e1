package health.assay.dissect.page;

/// A straight stroke drawn on the page, level or upright.
public record Rule(double left, double top, double right, double bottom) {

    public boolean isLevel() {
        return right - left >= bottom - top;
    }

    public double x() {
        return (left + right) / 2;
    }

    public double y() {
        return (top + bottom) / 2;
    }

    public double length() {
        return isLevel() ? right - left : bottom - top;
    }
}
