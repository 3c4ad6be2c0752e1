package health.assay.dissect.page;

import org.apache.pdfbox.pdmodel.PDPage;

/// Turns a page's own coordinates into those of the page as displayed: origin top left, after /Rotate and crop.
final class Display {

    private final double width;
    private final double height;
    private final int rotation;

    private Display(double width, double height, int rotation) {
        this.width = width;
        this.height = height;
        this.rotation = rotation;
    }

    static Display of(PDPage page) {
        var crop = page.getCropBox();
        return new Display(crop.getWidth(), crop.getHeight(), Math.floorMod(page.getRotation(), 360));
    }

    private boolean isSideways() {
        return rotation == 90 || rotation == 270;
    }

    double width() {
        return isSideways() ? height : width;
    }

    double height() {
        return isSideways() ? width : height;
    }

    /// The displayed x of a point given relative to the crop box's lower left corner.
    double x(double x, double y) {
        return switch (rotation) {
            case 90 -> y;
            case 180 -> width - x;
            case 270 -> height - y;
            default -> x;
        };
    }

    double y(double x, double y) {
        return switch (rotation) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> width - x;
            default -> height - y;
        };
    }
}
