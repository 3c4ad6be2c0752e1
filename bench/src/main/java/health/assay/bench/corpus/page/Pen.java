package health.assay.bench.corpus.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Writes one canvas as a PDF page.
final class Pen {

    private final PDDocument document;
    private final Typeface typeface;
    private final Look look;

    Pen(PDDocument document, Typeface typeface, Look look) {
        this.document = document;
        this.typeface = typeface;
        this.look = look;
    }

    void write(Canvas canvas) throws IOException {
        var sheet = canvas.sheet();
        var turned = sheet.rotate() % 180 != 0;
        var page = new PDPage(new PDRectangle(
                (float) (turned ? sheet.height() : sheet.width()), (float) (turned ? sheet.width() : sheet.height())));
        page.setRotation(sheet.rotate());
        document.addPage(page);
        try (var stream = new PDPageContentStream(document, page)) {
            turn(stream, sheet);
            for (var ink : ordered(canvas)) {
                draw(stream, ink, sheet.height());
            }
        }
    }

    private static void turn(PDPageContentStream stream, Sheet sheet) throws IOException {
        switch (sheet.rotate()) {
            case 90 -> stream.transform(new Matrix(0, 1, -1, 0, (float) sheet.height(), 0));
            case 270 -> stream.transform(new Matrix(0, -1, 1, 0, 0, (float) sheet.width()));
            default -> {}
        }
    }

    private List<Ink> ordered(Canvas canvas) {
        var inks = new ArrayList<Ink>();
        var stamps = canvas.inks().stream()
                .filter(Ink.Stamp.class::isInstance)
                .map(Ink.Stamp.class::cast)
                .toList();
        stamps.stream().filter(Ink.Stamp::under).forEach(inks::add);
        canvas.inks().stream().filter(Ink.Fill.class::isInstance).forEach(inks::add);
        canvas.inks().stream().filter(Ink.Stroke.class::isInstance).forEach(inks::add);
        inks.addAll(writings(canvas));
        stamps.stream().filter(stamp -> !stamp.under()).forEach(inks::add);
        return inks;
    }

    private List<Ink.Writing> writings(Canvas canvas) {
        var writings = new ArrayList<Ink.Writing>();
        canvas.inks().stream()
                .filter(Ink.Writing.class::isInstance)
                .map(Ink.Writing.class::cast)
                .forEach(writings::add);
        switch (look.order()) {
            case READING -> {}
            case COLUMNS_FIRST ->
                writings.sort(Comparator.comparingInt(Ink.Writing::block).thenComparingInt(Ink.Writing::column));
            case BOTTOM_UP -> writings.sort(Comparator.comparingDouble(writing -> -writing.baseline()));
            case SHUFFLED -> java.util.Collections.shuffle(writings, new Random(canvas.number()));
        }
        return writings;
    }

    private void draw(PDPageContentStream stream, Ink ink, double height) throws IOException {
        switch (ink) {
            case Ink.Writing writing -> new Script(stream, typeface, look).write(writing, height);
            case Ink.Stroke stroke -> {
                stream.setLineWidth((float) stroke.weight());
                stream.moveTo((float) stroke.x1(), (float) (height - stroke.y1()));
                stream.lineTo((float) stroke.x2(), (float) (height - stroke.y2()));
                stream.stroke();
            }
            case Ink.Fill fill -> {
                stream.setNonStrokingColor((float) fill.gray());
                stream.addRect(
                        (float) fill.x(), (float) (height - fill.y() - fill.height()), (float) fill.width(), (float)
                                fill.height());
                stream.fill();
                stream.setNonStrokingColor(0f);
            }
            case Ink.Stamp stamp -> stamp(stream, stamp, height);
        }
    }

    private void stamp(PDPageContentStream stream, Ink.Stamp stamp, double height) throws IOException {
        var width = typeface.width(stamp.text(), Face.BOLD, stamp.size());
        var radians = Math.toRadians(stamp.slope());
        var x = stamp.x() - Math.cos(radians) * width / 2;
        var y = height - stamp.y() - Math.sin(radians) * width / 2;
        stream.setNonStrokingColor((float) stamp.gray());
        stream.beginText();
        stream.setFont(typeface.font(Face.BOLD), (float) stamp.size());
        stream.setTextMatrix(Matrix.getRotateInstance(radians, (float) x, (float) y));
        stream.showText(typeface.shaped(stamp.text()));
        stream.endText();
        stream.setNonStrokingColor(0f);
    }
}
