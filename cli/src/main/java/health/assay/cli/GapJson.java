package health.assay.cli;

import health.assay.frameworks.Coverage;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A gap for a program.
final class GapJson {

    private GapJson() {}

    static String of(Gap gap) {
        var root = JsonNodeFactory.instance.objectNode().put("schema", "assay.gap/1");
        var have = root.putObject("have").put("framework", "soc2-2017");
        var categories = have.putArray("categories");
        gap.have().forEach(category -> categories.add(category.toString()));
        var criteria = have.putArray("criteria");
        gap.coverage().criteria().stream().sorted().forEach(criteria::add);
        root.put("need", "hipaa-164");
        var coverage = root.putArray("coverage");
        gap.coverage().lines().forEach(line -> line(coverage.addObject(), line));
        var requirements = root.putArray("requirements");
        gap.remainders().forEach(remainder -> remainder(requirements.addObject(), remainder));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void line(ObjectNode node, Coverage.Line line) {
        node.put("group", line.group())
                .put("title", line.title())
                .put("addressed", line.addressed())
                .put("partly", line.partly())
                .put("not", line.tally().not())
                .put("total", line.total())
                .put("formula", line.formula());
    }

    private static void remainder(ObjectNode node, Gap.Remainder remainder) {
        node.put("citation", remainder.requirement().id())
                .put("title", remainder.requirement().title())
                .put("reach", remainder.reach().name().toLowerCase(Locale.ROOT));
        var criteria = node.putArray("criteria");
        remainder.criteria().forEach(criteria::add);
        node.put("remains", remainder.remains()).put("satisfiedBy", remainder.satisfiedBy());
    }
}
