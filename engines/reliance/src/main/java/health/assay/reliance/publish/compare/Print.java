package health.assay.reliance.publish.compare;

import health.assay.dissect.compare.Caution;
import health.assay.dissect.compare.Piece;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Place;
import health.assay.reliance.publish.CorrectionJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What both JSON forms write alike.
final class Print {

    interface Writing<T> {
        void write(ObjectNode node, T value);
    }

    private Print() {}

    static String of(ObjectNode tree) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    static <T> void each(ArrayNode array, List<T> values, Writing<T> writing) {
        values.forEach(value -> writing.write(array.addObject(), value));
    }

    static void caution(ObjectNode node, Caution caution) {
        node.put("check", caution.check()).put("message", caution.message());
    }

    static void document(ObjectNode node, Dissection dissection) {
        var document = dissection.document();
        node.put("file", document.file())
                .put("sha256", document.sha256())
                .put("kind", document.kind().name());
        var report = dissection.report();
        var organization = report == null ? null : report.serviceOrganization();
        var auditor = report == null ? null : report.auditor();
        node.put("serviceOrganization", organization == null ? null : organization.fact());
        node.put("serviceAuditor", auditor == null ? null : auditor.name());
        CorrectionJson.write(node, dissection.corrections());
    }

    static void cite(ObjectNode node, @Nullable Place place) {
        if (place != null) {
            node.put("page", place.page());
        }
    }

    static void pieces(ArrayNode array, List<Piece> pieces) {
        for (var piece : pieces) {
            var kind = switch (piece) {
                case Piece.Kept _ -> "kept";
                case Piece.Dropped _ -> "dropped";
                case Piece.Added _ -> "added";
            };
            array.addObject().put(kind, piece.words());
        }
    }
}
