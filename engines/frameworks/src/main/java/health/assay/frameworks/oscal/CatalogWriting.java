package health.assay.frameworks.oscal;

import health.assay.frameworks.Framework;
import health.assay.frameworks.Requirement;
import health.assay.frameworks.json.JsonMembers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a framework as an OSCAL catalog. OSCAL lets a group hold groups or controls, not both; a group of ours that
/// holds both gets an inner group of the class `own` for its own requirements.
final class CatalogWriting {

    static final String OWN_REQUIREMENTS = "own";

    private final Framework framework;
    private final ControlWriting controls;

    CatalogWriting(Framework framework) {
        this.framework = framework;
        this.controls = new ControlWriting(framework);
    }

    String document(Instant lastModified) {
        var groups = groupsBelow(null);
        var content = new JsonMembers().objects("groups", groups).document();
        var catalog = new JsonMembers()
                .text("uuid", NamedUuid.of("catalog", framework.id(), framework.version(), content))
                .object("metadata", metadata(lastModified))
                .objects("groups", groups);
        return new JsonMembers().object(OscalDocument.CATALOG, catalog).document();
    }

    private JsonMembers metadata(Instant lastModified) {
        return new JsonMembers()
                .text("title", Prop.oneLine(framework.title()))
                .text("last-modified", lastModified.toString())
                .text("version", Prop.oneLine(framework.version()))
                .text("oscal-version", OscalDocument.WRITTEN_VERSION)
                .objects("props", metadataProps())
                .text("remarks", framework.note());
    }

    private List<JsonMembers> metadataProps() {
        var props = new ArrayList<JsonMembers>();
        props.add(Prop.own("framework", framework.id()));
        if (!framework.publisher().isBlank()) {
            props.add(Prop.own("publisher", framework.publisher()));
        }
        if (!framework.source().isBlank()) {
            props.add(Prop.own("source", framework.source()));
        }
        framework.notLive().forEach(gone -> props.add(Prop.own("not-live", Token.of(gone.id()), gone.why())));
        return props;
    }

    private List<JsonMembers> groupsBelow(@Nullable String parent) {
        return framework.groups().stream()
                .filter(group -> parent == null ? group.parent() == null : parent.equals(group.parent()))
                .map(this::group)
                .toList();
    }

    private JsonMembers group(Framework.Group group) {
        var below = groupsBelow(group.id());
        var own = controls.in(group.id());
        var json = about(group, token(group));
        if (below.isEmpty() || own.isEmpty()) {
            return json.objects("groups", below).objects("controls", own);
        }
        var inner = about(group, token(group) + "." + OWN_REQUIREMENTS)
                .text("class", OWN_REQUIREMENTS)
                .objects("controls", own);
        var inside = new ArrayList<>(List.of(inner));
        inside.addAll(below);
        return json.objects("groups", inside);
    }

    private static JsonMembers about(Framework.Group group, String token) {
        return new JsonMembers()
                .text("id", token)
                .text("title", Prop.oneLine(group.title()))
                .objects("props", List.of(Prop.standard("label", group.id())));
    }

    /// Groups and controls share one space of ids in OSCAL; ours do not.
    private String token(Framework.Group group) {
        var taken = framework.requirement(group.id()).map(Requirement::id).isPresent();
        return (taken ? "group." : "") + Token.of(group.id());
    }
}
