package health.assay.bench.corpus.page;

import java.util.List;

/// Puts heads, feet and stamps on finished pages.
final class Furnishing {

    private static final double SIZE = 8;
    private static final double FROM_EDGE = 26;

    private final Furniture furniture;
    private final Look look;
    private final Lines lines;

    Furnishing(Furniture furniture, Look look, Lines lines) {
        this.furniture = furniture;
        this.look = look;
        this.lines = lines;
    }

    void furnish(List<Canvas> canvases) {
        for (var canvas : canvases) {
            if (canvas.number() > 1) {
                heads(canvas, canvases.size());
            }
            stamps(canvas);
        }
    }

    private void heads(Canvas canvas, int count) {
        var odd = canvas.number() % 2 == 1;
        row(canvas, odd ? furniture.oddHead() : furniture.evenHead(), FROM_EDGE, count);
        row(
                canvas,
                odd ? furniture.oddFoot() : furniture.evenFoot(),
                canvas.sheet().height() - FROM_EDGE,
                count);
        if (furniture.ruled()) {
            var right = canvas.sheet().width() - look.margin();
            canvas.add(new Ink.Stroke(look.margin(), FROM_EDGE + 6, right, FROM_EDGE + 6, 0.5));
        }
    }

    private void row(Canvas canvas, List<String> parts, double baseline, int count) {
        var aligns = List.of(Align.LEFT, Align.CENTER, Align.RIGHT);
        for (var i = 0; i < parts.size(); i++) {
            var text = parts.get(i)
                    .replace("{page}", Integer.toString(canvas.printed()))
                    .replace("{pages}", Integer.toString(count));
            var width = canvas.sheet().width() - 2 * look.margin();
            lines.of(List.of(Passage.of(text)), width, SIZE, aligns.get(i))
                    .forEach(line -> canvas.add(new Ink.Writing(line, look.margin(), baseline, 0, 0)));
        }
    }

    private void stamps(Canvas canvas) {
        var watermark = furniture.watermark();
        var width = canvas.sheet().width();
        var height = canvas.sheet().height();
        if (watermark != null) {
            var laid = furniture.laid();
            var under = laid == Furniture.Watermark.DIAGONAL_UNDER || laid == Furniture.Watermark.LEVEL_UNDER;
            var level = laid == Furniture.Watermark.LEVEL_UNDER || laid == Furniture.Watermark.LEVEL_OVER;
            var size = Math.min(54, width * (level ? 1.3 : 1.5) / watermark.length());
            canvas.add(new Ink.Stamp(watermark, width / 2, height / 2, level ? 0 : 45, size, 0.82, under));
        }
        var download = furniture.download();
        if (download != null) {
            canvas.add(
                    switch (furniture.edge()) {
                        case TOP -> new Ink.Stamp(download, width / 2, 12, 0, 7, 0.35, false);
                        case BOTTOM -> new Ink.Stamp(download, width / 2, height - 10, 0, 7, 0.35, false);
                        case LEFT -> new Ink.Stamp(download, 14, height / 2, 90, 7, 0.35, false);
                        case RIGHT -> new Ink.Stamp(download, width - 14, height / 2, -90, 7, 0.35, false);
                    });
        }
    }
}
