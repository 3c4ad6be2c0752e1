package health.assay.reliance.publish;

import health.assay.dissect.report.Box;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/// A piece of a page around a box: as wide as the print on its rows, the box itself under the highlighter.
/// Sixteen colors, eight grays and the same eight marked, so that a picture weighs little.
record MarkedCrop(BufferedImage page, Box box, double scale) {

    private static final int GRAYS = 8;
    private static final int MARGIN = 12;
    private static final double TALLEST = 240;
    private static final int WHITE = 250;
    private static final IndexColorModel PALETTE = palette();

    BufferedImage picture() {
        var crop = trimmed(rows());
        var marked = marked();
        var picture = new BufferedImage(crop.width, crop.height, BufferedImage.TYPE_BYTE_BINARY, PALETTE);
        var from = page.getRaster();
        var to = picture.getRaster();
        for (var y = 0; y < crop.height; y++) {
            for (var x = 0; x < crop.width; x++) {
                var gray = from.getSample(crop.x + x, crop.y + y, 0) * GRAYS / 256;
                to.setSample(x, y, 0, marked.contains(crop.x + x, crop.y + y) ? GRAYS + gray : gray);
            }
        }
        return picture;
    }

    private Rectangle rows() {
        var top = Math.max(0, (int) (box.top() * scale) - MARGIN);
        var height = Math.min(box.height(), TALLEST) * scale + 2 * MARGIN;
        var bottom = Math.min(page.getHeight(), top + (int) Math.ceil(height));
        var inside = Math.min(top, page.getHeight() - 1);
        return new Rectangle(0, inside, page.getWidth(), Math.max(1, bottom - inside));
    }

    private Rectangle marked() {
        return new Rectangle(
                (int) (box.left() * scale) - 2,
                (int) (box.top() * scale) - 2,
                (int) Math.ceil(box.width() * scale) + 4,
                (int) Math.ceil(box.height() * scale) + 4);
    }

    private Rectangle trimmed(Rectangle rows) {
        var raster = page.getRaster();
        var left = 0;
        while (left < rows.width - 1 && isBlank(raster, rows, left)) {
            left++;
        }
        var right = rows.width - 1;
        while (right > left && isBlank(raster, rows, right)) {
            right--;
        }
        var from = Math.max(0, Math.min(left, marked().x) - MARGIN);
        var to = Math.min(rows.width, Math.max(right, marked().x + marked().width) + MARGIN);
        return new Rectangle(from, rows.y, Math.max(1, to - from), rows.height);
    }

    private static boolean isBlank(Raster raster, Rectangle rows, int x) {
        for (var y = rows.y; y < rows.y + rows.height; y++) {
            if (raster.getSample(x, y, 0) < WHITE) {
                return false;
            }
        }
        return true;
    }

    private static IndexColorModel palette() {
        var red = new byte[2 * GRAYS];
        var green = new byte[2 * GRAYS];
        var blue = new byte[2 * GRAYS];
        for (var gray = 0; gray < GRAYS; gray++) {
            var light = gray * 255 / (GRAYS - 1);
            red[gray] = green[gray] = blue[gray] = (byte) light;
            red[GRAYS + gray] = (byte) light;
            green[GRAYS + gray] = (byte) (light * 0xe9 / 0xff);
            blue[GRAYS + gray] = (byte) (light * 0xa0 / 0xff);
        }
        return new IndexColorModel(4, 2 * GRAYS, red, green, blue);
    }
}
