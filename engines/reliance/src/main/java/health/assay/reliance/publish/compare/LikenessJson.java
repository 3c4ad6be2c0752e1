package health.assay.reliance.publish.compare;

import health.assay.dissect.likeness.Compared;
import health.assay.dissect.likeness.LikePair;
import health.assay.dissect.likeness.Likeness;
import health.assay.dissect.likeness.Passage;
import health.assay.dissect.likeness.Share;
import health.assay.dissect.likeness.SharedPassage;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Shared wording by the contract `assay.compare/1`.
public final class LikenessJson {

    private LikenessJson() {}

    public static String of(Likeness likeness) {
        var root = JsonNodeFactory.instance.objectNode().put("schema", "assay.compare/1");
        Print.each(root.putArray("reports"), likeness.reports(), LikenessJson::report);
        root.put("companies", likeness.companies());
        root.put("shortestPassage", Likeness.SHORTEST).put("commonWordings", likeness.common());
        Print.each(root.putArray("cautions"), likeness.cautions(), Print::caution);
        var groups = root.putArray("groups");
        for (var group : likeness.groups()) {
            var files = groups.addArray();
            group.forEach(report -> files.add(numberOf(report, likeness)));
        }
        Print.each(root.putArray("pairs"), likeness.pairs(), (node, pair) -> pair(node, pair, likeness));
        return Print.of(root);
    }

    private static void report(ObjectNode node, Compared report) {
        Print.document(node, report.dissection());
        node.put("company", report.company()).put("words", report.words());
        var passages = node.putObject("passages");
        report.passages().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> passages.put(entry.getKey().name(), entry.getValue()));
    }

    private static int numberOf(Compared report, Likeness likeness) {
        return likeness.reports().indexOf(report);
    }

    private static void pair(ObjectNode node, LikePair pair, Likeness likeness) {
        node.put("left", numberOf(pair.left(), likeness))
                .put("right", numberOf(pair.right(), likeness))
                .put("share", Math.round(pair.weight() * 1000) / 1000.0);
        shares(node.putArray("leftShares"), pair.leftShares());
        shares(node.putArray("rightShares"), pair.rightShares());
        Print.each(node.putArray("passages"), pair.passages(), LikenessJson::passage);
    }

    private static void shares(ArrayNode array, List<Share> shares) {
        for (var share : shares) {
            array.addObject()
                    .put("matter", share.matter().name())
                    .put("identical", share.identical())
                    .put("nearly", share.nearly())
                    .put("all", share.all());
        }
    }

    private static void passage(ObjectNode node, SharedPassage passage) {
        node.put("likeness", Math.round(passage.likeness() * 100) / 100.0).put("companies", passage.companies());
        words(node.putObject("left"), passage.left());
        words(node.putObject("right"), passage.right());
    }

    private static void words(ObjectNode node, Passage passage) {
        node.put("matter", passage.matter().name())
                .put("control", passage.control())
                .put("text", passage.text());
        Print.cite(node, passage.place());
    }
}
