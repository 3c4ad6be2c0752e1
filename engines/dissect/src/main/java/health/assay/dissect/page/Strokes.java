package health.assay.dissect.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/// Follows the paths a page draws and keeps those that are straight rules or small round marks.
final class Strokes {

    private static final int MOST_RULES = 50_000;
    private static final double THICKEST_RULE = 3;
    private static final double SHORTEST_RULE = 8;

    private final Display display;
    private final double cropX;
    private final double cropY;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Glyph> bullets = new ArrayList<>();
    private final List<double[]> segments = new ArrayList<>();
    private boolean curved;
    private double x;
    private double y;
    private double startX;
    private double startY;

    Strokes() {
        this(new PDPage(), Display.of(new PDPage()));
    }

    Strokes(PDPage page, Display display) {
        this.display = display;
        this.cropX = page.getCropBox().getLowerLeftX();
        this.cropY = page.getCropBox().getLowerLeftY();
    }

    List<Rule> rules() {
        return rules;
    }

    List<Glyph> bullets() {
        return bullets;
    }

    void move(Matrix matrix, float toX, float toY) {
        var point = matrix.transformPoint(toX, toY);
        x = startX = point.x - cropX;
        y = startY = point.y - cropY;
    }

    void line(Matrix matrix, float toX, float toY) {
        var point = matrix.transformPoint(toX, toY);
        lineTo(point.x - cropX, point.y - cropY);
    }

    void curve(Matrix matrix, float toX, float toY) {
        curved = true;
        line(matrix, toX, toY);
    }

    void close() {
        lineTo(startX, startY);
    }

    private void lineTo(double toX, double toY) {
        if (segments.size() < MOST_RULES) {
            segments.add(new double[] {display.x(x, y), display.y(x, y), display.x(toX, toY), display.y(toX, toY)});
        }
        x = toX;
        y = toY;
    }

    /// The path is stroked: each straight segment of it is a line on the page.
    void stroke() {
        for (var segment : segments) {
            keep(segment[0], segment[1], segment[2], segment[3]);
        }
    }

    /// The path is filled: a thin box is a rule, a small round or square one is a bullet.
    void fill() {
        if (segments.isEmpty()) {
            return;
        }
        var left = Double.MAX_VALUE;
        var top = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        for (var segment : segments) {
            left = Math.min(left, Math.min(segment[0], segment[2]));
            right = Math.max(right, Math.max(segment[0], segment[2]));
            top = Math.min(top, Math.min(segment[1], segment[3]));
            bottom = Math.max(bottom, Math.max(segment[1], segment[3]));
        }
        var width = right - left;
        var height = bottom - top;
        if (width > 1.5 && width < 8 && height > 1.5 && height < 8 && Math.abs(width - height) < 0.3 * width) {
            bullets.add(new Glyph("•", left, right, bottom + height * 0.4, Math.max(width * 2.2, 8), false, false));
        } else if (!curved) {
            keep(left, top, right, bottom);
        }
    }

    void end() {
        segments.clear();
        curved = false;
    }

    private void keep(double x1, double y1, double x2, double y2) {
        var rule = new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        var thickness = Math.min(rule.right() - rule.left(), rule.bottom() - rule.top());
        if (thickness <= THICKEST_RULE && rule.length() >= SHORTEST_RULE && rules.size() < MOST_RULES) {
            rules.add(rule);
        }
    }
}
