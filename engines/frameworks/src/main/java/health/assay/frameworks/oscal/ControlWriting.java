package health.assay.frameworks.oscal;

import health.assay.frameworks.Framework;
import health.assay.frameworks.Requirement;
import health.assay.frameworks.json.JsonMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Writes requirements as OSCAL controls. A requirement stands inside its parent when both are in the same group;
/// otherwise it stands in its own group and a link names the parent.
final class ControlWriting {

    private static final Pattern REGULATION = Pattern.compile("45 CFR (\\d+\\.\\d+).*");
    private static final String SECTION = "https://www.ecfr.gov/current/title-45/section-";

    private final Framework framework;

    ControlWriting(Framework framework) {
        this.framework = framework;
    }

    /// The controls at the top of a group, with those that stand inside them.
    List<JsonMembers> in(String group) {
        return framework.requirements().stream()
                .filter(requirement -> requirement.group().equals(group) && !standsInsideParent(requirement))
                .map(this::control)
                .toList();
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean standsInsideParent(Requirement requirement) {
        var parent = requirement.parent();
        return parent != null
                && framework
                        .requirement(parent)
                        .filter(found -> found.group().equals(requirement.group()))
                        .isPresent();
    }

    private JsonMembers control(Requirement requirement) {
        var inside = framework.children(requirement.id()).stream()
                .filter(this::standsInsideParent)
                .map(this::control)
                .toList();
        return new JsonMembers()
                .text("id", Token.of(requirement.id()))
                .text("class", name(requirement.kind()))
                .text("title", Prop.oneLine(requirement.title()))
                .objects("props", props(requirement))
                .objects("links", links(requirement))
                .objects("parts", parts(requirement))
                .objects("controls", inside);
    }

    private List<JsonMembers> props(Requirement requirement) {
        var props = new ArrayList<JsonMembers>();
        props.add(Prop.standard("label", requirement.id()));
        props.add(Prop.standard(
                "sort-id", "%05d".formatted(framework.requirements().indexOf(requirement))));
        props.add(Prop.own("kind", name(requirement.kind())));
        props.add(Prop.own("citation", requirement.citation()));
        if (requirement.obligation() != null) {
            props.add(Prop.own("obligation", name(requirement.obligation())));
        }
        requirement.appliesTo().stream().sorted().forEach(who -> props.add(Prop.own("applies-to", name(who))));
        if (requirement.pointsOfFocus() != null) {
            props.add(Prop.own("points-of-focus", requirement.pointsOfFocus().toString()));
        }
        return props;
    }

    private List<JsonMembers> links(Requirement requirement) {
        var links = new ArrayList<JsonMembers>();
        var regulation = REGULATION.matcher(requirement.citation());
        if (regulation.matches()) {
            links.add(new JsonMembers()
                    .text("href", SECTION + regulation.group(1))
                    .text("rel", "reference")
                    .text("text", Prop.oneLine(requirement.citation())));
        }
        if (requirement.parent() != null && !standsInsideParent(requirement)) {
            links.add(new JsonMembers()
                    .text("href", "#" + Token.of(requirement.parent()))
                    .text("rel", "parent"));
        }
        return links;
    }

    private static List<JsonMembers> parts(Requirement requirement) {
        var token = Token.of(requirement.id());
        var parts = new ArrayList<JsonMembers>();
        parts.add(new JsonMembers()
                .text("id", token + "_smt")
                .text("name", "statement")
                .text("prose", requirement.statement()));
        if (!requirement.evidence().isEmpty()) {
            parts.add(new JsonMembers()
                    .text("id", token + "_gdn")
                    .text("name", "guidance")
                    .text("title", "Evidence")
                    .objects("parts", evidence(requirement.evidence(), token)));
        }
        if (!requirement.ask().isEmpty()) {
            parts.add(ownPart(token + "_ask", "ask", requirement.ask()));
        }
        if (requirement.changed() != null) {
            parts.add(ownPart(token + "_chg", "changed", requirement.changed()));
        }
        return parts;
    }

    private static List<JsonMembers> evidence(List<String> evidence, String token) {
        var parts = new ArrayList<JsonMembers>();
        for (var piece : evidence) {
            parts.add(ownPart("%s_gdn.%d".formatted(token, parts.size() + 1), "evidence", piece));
        }
        return parts;
    }

    private static JsonMembers ownPart(String id, String name, String prose) {
        return new JsonMembers()
                .text("id", id)
                .text("name", name)
                .text("ns", Prop.NAMESPACE)
                .text("prose", prose);
    }
}
