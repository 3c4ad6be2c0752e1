package health.assay.dissect.correct;

import health.assay.dissect.correct.Shape.Elements;
import health.assay.dissect.correct.Shape.Group;
import health.assay.dissect.correct.Shape.Kind;
import health.assay.dissect.correct.Shape.Leaf;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.ControlTest.Outcome;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Opinion.Limb;
import health.assay.dissect.report.SubserviceOrganization.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The fields of the review's contract that a person may correct. What Assay computes from them is not among them.
final class Fields {

    private static final Leaf NEEDED = new Leaf(Kind.TEXT, true, false, List.of());
    private static final Leaf OPTIONAL = new Leaf(Kind.TEXT, false, false, List.of());
    private static final Leaf DATE = new Leaf(Kind.DATE, true, false, List.of());
    private static final Leaf DAY_IF_ANY = new Leaf(Kind.DATE, false, false, List.of());
    private static final Leaf SIZE = new Leaf(Kind.WHOLE, true, false, List.of());
    private static final Leaf COUNT = new Leaf(Kind.WHOLE, false, false, List.of());
    private static final Leaf FLAG = new Leaf(Kind.FLAG, true, false, List.of());
    private static final Leaf CRITERIA = new Leaf(Kind.CRITERION, false, true, List.of());
    private static final Leaf SERIES = new Leaf(Kind.TEXT, false, true, List.of());

    static final Group SOC2_DOCUMENT = new Group(
            Map.of("kind", choice(Stream.of(DocumentKind.SOC2_TYPE_I, DocumentKind.SOC2_TYPE_II))), null, false);
    static final Group TEXT = new Group(Map.of("value", NEEDED), "value", true);
    static final Group DAY = new Group(Map.of("date", DATE), "date", true);
    static final Group PERIOD = new Group(fields("start", DATE, "end", DATE), null, true);
    static final Group AUDITOR = new Group(fields("name", NEEDED, "city", OPTIONAL, "state", OPTIONAL), "name", true);
    static final Group MODIFICATION =
            new Group(fields("limb", choice(Stream.of(Limb.values())), "criteria", CRITERIA), null, false);
    static final Group OPINION = new Group(
            fields(
                    "kind",
                    choice(Stream.of(Opinion.Kind.values()).filter(kind -> kind != Opinion.Kind.UNREAD)),
                    "modified",
                    new Elements(MODIFICATION, "limb"),
                    "basis",
                    OPTIONAL),
            "kind",
            false);
    static final Group ASSERTION = new Group(
            fields("present", FLAG, "agreesWithOpinion", new Leaf(Kind.FLAG, false, false, List.of())),
            "present",
            false);
    static final Group ORGANIZATION = new Group(
            fields("name", NEEDED, "services", OPTIONAL, "method", choice(Stream.of(Method.values()))), null, true);
    static final Group COMPLEMENTARY =
            new Group(fields("text", NEEDED, "criteria", SERIES, "organization", OPTIONAL), "text", true);
    static final Group SAMPLE = new Group(fields("size", SIZE, "population", COUNT, "deviations", COUNT), null, false);
    static final Group TEST = new Group(
            fields(
                    "procedure",
                    NEEDED,
                    "result",
                    NEEDED,
                    "outcome",
                    choice(Stream.of(Outcome.values())),
                    "sample",
                    SAMPLE),
            null,
            true);
    static final Group CONTROL = new Group(
            fields("id", OPTIONAL, "criteria", CRITERIA, "description", NEEDED, "tests", new Elements(TEST, null)),
            null,
            true);
    static final Group EXCEPTION = new Group(
            fields("control", OPTIONAL, "criteria", CRITERIA, "text", NEEDED, "managementResponse", OPTIONAL),
            null,
            true);
    static final Group SPAN = new Group(fields("start", DATE, "end", DATE), null, false);
    static final Group SIGNER =
            new Group(fields("name", OPTIONAL, "office", OPTIONAL, "organization", OPTIONAL), "name", false);
    static final Group LETTER = new Group(
            fields(
                    "organization", OPTIONAL,
                    "reportPeriod", SPAN,
                    "reportEnd", DAY_IF_ANY,
                    "covers", SPAN,
                    "signedOn", DAY_IF_ANY,
                    "signedBy", SIGNER,
                    "saysUnaudited", FLAG,
                    "saysUnchanged", FLAG,
                    "changes", new Elements(TEXT, null),
                    "incidents", new Elements(TEXT, null)),
            null,
            false);
    static final Group REPORT = new Group(
            fields(
                    "document", SOC2_DOCUMENT,
                    "serviceOrganization", TEXT,
                    "system", TEXT,
                    "serviceAuditor", AUDITOR,
                    "period", PERIOD,
                    "asOf", DAY,
                    "reportDate", DAY,
                    "categories", new Leaf(Kind.CHOICE, false, true, names(Stream.of(Category.values()))),
                    "hipaaInScope", FLAG,
                    "opinion", OPINION,
                    "assertion", ASSERTION,
                    "subserviceOrganizations", new Elements(ORGANIZATION, "name"),
                    "userEntityControls", new Elements(COMPLEMENTARY, null),
                    "subserviceControls", new Elements(COMPLEMENTARY, null),
                    "controls", new Elements(CONTROL, "id"),
                    "exceptions", new Elements(EXCEPTION, "control"),
                    "bridgeLetter", LETTER),
            null,
            false);

    private Fields() {}

    private static Leaf choice(Stream<? extends Enum<?>> choices) {
        return new Leaf(Kind.CHOICE, true, false, names(choices));
    }

    private static List<String> names(Stream<? extends Enum<?>> choices) {
        return choices.map(choice -> choice.name()).toList();
    }

    /// Names and shapes in turn.
    private static Map<String, Shape> fields(Object... namesAndShapes) {
        var fields = new LinkedHashMap<String, Shape>();
        var each = Arrays.asList(namesAndShapes).iterator();
        while (each.hasNext()) {
            fields.put((String) each.next(), (Shape) each.next());
        }
        return fields;
    }
}
