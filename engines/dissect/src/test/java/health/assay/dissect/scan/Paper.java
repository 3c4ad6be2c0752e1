package health.assay.dissect.scan;

import health.assay.dissect.page.Press;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws pictures of pages, for tests.
final class Paper {

    private Paper() {}

    static BufferedImage white(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = pen(image);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        return image;
    }

    static Graphics2D pen(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        return graphics;
    }

    /// Rows of short dark boxes, as words look from afar, leaning clockwise by some degrees.
    static BufferedImage leaning(double degrees) {
        var image = white(1000, 1300);
        var graphics = pen(image);
        graphics.rotate(Math.toRadians(degrees), 500, 650);
        for (var y = 120; y < 1200; y += 30) {
            for (var x = 100; x < 900; x += 55) {
                graphics.fillRect(x, y, 20 + (x + y) % 27, 11);
            }
        }
        return image;
    }

    /// A document whose only page shows a picture of another document's first page.
    static Press scanOf(Press printed) throws IOException {
        var image = new PDFRenderer(printed.document()).renderImageWithDPI(0, 200, ImageType.GRAY);
        var scan = new Press().page();
        var picture = LosslessFactory.createFromImage(scan.document(), image);
        return scan.draw(content -> content.drawImage(picture, 0, 0, 612, 792));
    }
}
