package health.assay.dissect.scan;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Straightens a scanned page: the angle at which its rows of ink stand out most sharply is the angle it lies at.
final class Deskew {

    private static final double WIDEST = 3.0;
    private static final double NEGLIGIBLE = 0.05;

    private Deskew() {}

    static BufferedImage straighten(BufferedImage image) {
        var angle = angle(image);
        return Math.abs(angle) < NEGLIGIBLE ? image : turn(image, -angle);
    }

    /// The page's lean in degrees, clockwise positive: found roughly first, then finely.
    static double angle(BufferedImage image) {
        var points = ink(image);
        var rough = sharpest(points, image.getHeight(), 0, WIDEST, 0.3);
        return sharpest(points, image.getHeight(), rough, 0.3, 0.03);
    }

    private static double sharpest(int[][] points, int height, double middle, double reach, double step) {
        var best = middle;
        var sharpest = sharpness(points, height, middle);
        for (var angle = middle - reach; angle <= middle + reach; angle += step) {
            var sharpness = sharpness(points, height, angle);
            if (sharpness > sharpest) {
                sharpest = sharpness;
                best = angle;
            }
        }
        return best;
    }

    private static int[][] ink(BufferedImage image) {
        var raster = image.getRaster();
        var points = new java.util.ArrayList<int[]>();
        var margin = image.getWidth() / 20;
        for (var y = margin; y < image.getHeight() - margin; y++) {
            for (var x = margin; x < image.getWidth() - margin; x += 3) {
                if (raster.getSample(x, y, 0) < 110) {
                    points.add(new int[] {x, y});
                }
            }
        }
        return points.toArray(int[][]::new);
    }

    private static double sharpness(int[][] points, int height, double angle) {
        var slope = Math.tan(Math.toRadians(angle));
        var rows = new int[height * 2];
        for (var point : points) {
            var row = (int) (point[1] - point[0] * slope + height / 2.0);
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        var sum = 0.0;
        for (var count : rows) {
            sum += (double) count * count;
        }
        return sum;
    }

    private static BufferedImage turn(BufferedImage image, double angle) {
        var turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(angle), image.getWidth() / 2.0, image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return turned;
    }
}
