package health.assay.reliance.publish;

import health.assay.dissect.report.Correction;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Corrections as JSON, alike in all that is printed. `at` points to the element of the report that one touches.
public final class CorrectionJson {

    private CorrectionJson() {}

    /// Adds `corrections` where there are any.
    public static void write(ObjectNode node, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        var array = node.putArray("corrections");
        corrections.forEach(correction -> write(array.addObject(), correction));
    }

    private static void write(ObjectNode node, Correction correction) {
        node.put("field", correction.field())
                .put("read", correction.read())
                .put("corrected", correction.corrected())
                .put("by", correction.by())
                .put("on", correction.on().toString())
                .put("why", correction.why());
        var element = correction.element();
        if (element != null) {
            node.put("at", "/report/%s/%d".formatted(element.list(), element.index()));
        }
        ReviewJson.cite(node, correction.place());
    }
}
