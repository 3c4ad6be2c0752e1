package health.assay.reliance.publish;

import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Place;
import health.assay.reliance.Bridge;
import health.assay.reliance.RequirementStanding;
import health.assay.reliance.Review;
import health.assay.reliance.Support;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The review by the contract `assay.review/1`, its fields in the contract's order.
public final class ReviewJson {

    private static final ObjectMapper JSON = JsonMapper.shared();

    private ReviewJson() {}

    public static String of(Review review) {
        return print(tree(review));
    }

    static String print(ObjectNode tree) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    private static ObjectNode tree(Review review) {
        var dissection = review.dissection();
        var document = dissection.document();
        var root = JsonNodeFactory.instance.objectNode();
        root.put("schema", "assay.review/1");
        root.putObject("document")
                .put("file", document.file())
                .put("sha256", document.sha256())
                .put("pages", document.pages())
                .put("kind", document.kind().name())
                .put("ocr", document.ocr());
        var report = dissection.report();
        if (report == null) {
            root.putNull("report");
        } else {
            ReportJson.write(root.putObject("report"), report, review.findings());
        }
        var hipaa = root.putArray("hipaa");
        review.hipaa().forEach(standing -> write(hipaa.addObject(), standing));
        var doubts = root.putArray("doubts");
        review.corrections().forEach(correction -> write(doubts.addObject(), correction.asDoubt()));
        review.doubts().forEach(doubt -> write(doubts.addObject(), doubt));
        CorrectionJson.write(root, review.corrections());
        if (dissection.bridgeLetter() != null) {
            write(root.putObject("bridgeLetter"), dissection.bridgeLetter());
        }
        if (!review.bridges().isEmpty()) {
            var bridges = root.putArray("bridges");
            review.bridges().forEach(bridge -> write(bridges.addObject(), bridge));
        }
        return root;
    }

    /// A letter's page is one of its own file, named here, which is the report's where the letter is bound into it.
    private static void write(ObjectNode node, Bridge bridge) {
        node.put("file", bridge.document().file())
                .put("sha256", bridge.document().sha256())
                .put("bound", bridge.isBound())
                .put("audited", false);
        write(node, bridge.letter());
    }

    private static void write(ObjectNode node, RequirementStanding standing) {
        node.put("citation", standing.citation())
                .put("standing", standing.standing().name());
        var support = node.putArray("support");
        standing.support().forEach(one -> write(support.addObject(), one));
        node.put("needed", standing.needed());
    }

    private static void write(ObjectNode node, Support support) {
        node.put("control", support.control()).put("quote", support.quote()).put("why", support.why());
        cite(node, support.place());
    }

    private static void write(ObjectNode node, Doubt doubt) {
        var answer = doubt.answer();
        node.put("field", doubt.field())
                .put("message", doubt.message() + (answer == null ? "" : " " + Words.answered(answer)));
        if (answer != null) {
            node.putObject("answered")
                    .put("field", answer.field())
                    .put("by", answer.by())
                    .put("on", answer.on().toString());
        }
        var cites = node.putArray("cites");
        doubt.places().forEach(place -> place(cites.addObject(), place));
    }

    private static void write(ObjectNode node, BridgeLetter letter) {
        node.put("organization", letter.organization());
        period(node, "reportPeriod", letter.reportPeriod());
        period(node, "covers", letter.covers());
        node.put(
                "signedOn", letter.signedOn() == null ? null : letter.signedOn().toString());
        node.put(
                "reportEnd",
                letter.reportEnd() == null ? null : letter.reportEnd().toString());
        var signer = letter.signer();
        if (signer == null) {
            node.putNull("signedBy");
        } else {
            node.putObject("signedBy")
                    .put("name", signer.name())
                    .put("office", signer.office())
                    .put("organization", signer.organization());
        }
        node.put("saysUnaudited", letter.saysUnaudited()).put("saysUnchanged", letter.saysUnchanged());
        quotes(node.putArray("changes"), letter.changes());
        quotes(node.putArray("incidents"), letter.incidents());
        cite(node, letter.place());
    }

    private static void quotes(ArrayNode array, List<Located<String>> sentences) {
        for (var sentence : sentences) {
            cite(array.addObject().put("value", sentence.fact()), sentence.place());
        }
    }

    private static void period(ObjectNode node, String name, @Nullable Period period) {
        if (period == null) {
            node.putNull(name);
            return;
        }
        node.putObject(name)
                .put("start", period.from().toString())
                .put("end", period.to().toString());
    }

    /// The contract lets a citation be absent, not empty.
    static void cite(ObjectNode node, @Nullable Place place) {
        if (place != null) {
            place(node.putObject("cite"), place);
        }
    }

    private static void place(ObjectNode node, Place place) {
        node.put("page", place.page());
        var box = place.box();
        if (box != null) {
            var corners = node.putArray("box");
            var sides = new double[] {box.left(), box.top(), box.right(), box.bottom()};
            IntStream.range(0, sides.length).forEach(side -> corners.add(Math.round(sides[side] * 100) / 100.0));
        }
    }
}
