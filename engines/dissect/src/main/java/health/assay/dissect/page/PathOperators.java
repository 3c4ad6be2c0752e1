package health.assay.dissect.page;

import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/// The path operators of a content stream, told to [Strokes]; the text engine of PDFBox leaves them out.
final class PathOperators {

    private PathOperators() {}

    static List<OperatorProcessor> all(PDFStreamEngine engine, Supplier<Strokes> strokes) {
        return List.of(
                path(engine, "m", 2, n -> strokes.get().move(matrix(engine), n[0], n[1])),
                path(engine, "l", 2, n -> strokes.get().line(matrix(engine), n[0], n[1])),
                path(engine, "c", 6, n -> strokes.get().curve(matrix(engine), n[4], n[5])),
                path(engine, "v", 4, n -> strokes.get().curve(matrix(engine), n[2], n[3])),
                path(engine, "y", 4, n -> strokes.get().curve(matrix(engine), n[2], n[3])),
                path(engine, "h", 0, _ -> strokes.get().close()),
                path(engine, "re", 4, n -> rectangle(engine, strokes.get(), n)),
                path(engine, "S", 0, _ -> paint(strokes.get(), false, true, false)),
                path(engine, "s", 0, _ -> paint(strokes.get(), true, true, false)),
                path(engine, "f", 0, _ -> paint(strokes.get(), false, false, true)),
                path(engine, "F", 0, _ -> paint(strokes.get(), false, false, true)),
                path(engine, "f*", 0, _ -> paint(strokes.get(), false, false, true)),
                path(engine, "B", 0, _ -> paint(strokes.get(), false, true, true)),
                path(engine, "B*", 0, _ -> paint(strokes.get(), false, true, true)),
                path(engine, "b", 0, _ -> paint(strokes.get(), true, true, true)),
                path(engine, "b*", 0, _ -> paint(strokes.get(), true, true, true)),
                path(engine, "n", 0, _ -> strokes.get().end()));
    }

    private static org.apache.pdfbox.util.Matrix matrix(PDFStreamEngine engine) {
        return engine.getGraphicsState().getCurrentTransformationMatrix();
    }

    private static void rectangle(PDFStreamEngine engine, Strokes strokes, float[] n) {
        var matrix = matrix(engine);
        strokes.move(matrix, n[0], n[1]);
        strokes.line(matrix, n[0] + n[2], n[1]);
        strokes.line(matrix, n[0] + n[2], n[1] + n[3]);
        strokes.line(matrix, n[0], n[1] + n[3]);
        strokes.close();
    }

    private static void paint(Strokes strokes, boolean close, boolean stroke, boolean fill) {
        if (close) {
            strokes.close();
        }
        if (stroke) {
            strokes.stroke();
        }
        if (fill) {
            strokes.fill();
        }
        strokes.end();
    }

    private interface Drawing {
        void with(float[] numbers);
    }

    private static OperatorProcessor path(PDFStreamEngine engine, String name, int count, Drawing drawing) {
        return new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                if (operands.size() < count) {
                    return;
                }
                var numbers = new float[count];
                for (var i = 0; i < count; i++) {
                    if (!(operands.get(i) instanceof COSNumber number)) {
                        return;
                    }
                    numbers[i] = number.floatValue();
                }
                drawing.with(numbers);
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }
}
