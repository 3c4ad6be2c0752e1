package health.assay.frameworks.oscal;

import health.assay.frameworks.Framework;
import health.assay.frameworks.Requirement;
import health.assay.frameworks.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a catalog as a framework. A catalog that Assay wrote gives back the framework it was written from.
final class CatalogReading {

    private static final String UNGROUPED = "ungrouped";

    /// A requirement with the place it had in the framework it was exported from.
    private record Sorted(String place, Requirement requirement) {}

    private final JsonObject catalog;
    private final JsonObject metadata;
    private final @Nullable String ownId;
    private final ControlReading controls;
    private final List<Framework.Group> groups = new ArrayList<>();
    private final List<Framework.NotLive> notLive = new ArrayList<>();
    private final List<Sorted> requirements = new ArrayList<>();
    private int withdrawn;

    CatalogReading(JsonObject catalog) {
        this.catalog = catalog;
        this.metadata = catalog.object("metadata");
        this.ownId = Prop.own(metadata, "framework");
        this.controls = new ControlReading(Parameters.of(catalog), ownId != null);
    }

    ImportedCatalog read() {
        Prop.allOwn(metadata, "not-live")
                .forEach(gone -> notLive.add(new Framework.NotLive(Token.id(gone.text("class")), gone.text("value"))));
        catalog.objects("groups").forEach(group -> readGroup(group, null));
        if (!catalog.objects("controls").isEmpty()) {
            groups.add(new Framework.Group(UNGROUPED, metadata.text("title"), null));
            readControls(catalog, UNGROUPED, null);
        }
        if (ownId != null) {
            requirements.sort(Comparator.comparing(Sorted::place));
        }
        return new ImportedCatalog(framework(), withdrawn);
    }

    private Framework framework() {
        try {
            return new Framework(
                    ownId == null ? Token.slug(metadata.text("title")) : ownId,
                    metadata.text("title"),
                    metadata.text("version"),
                    orEmpty(Prop.own(metadata, "publisher")),
                    orEmpty(Prop.own(metadata, "source")),
                    orEmpty(metadata.optionalText("remarks")),
                    groups,
                    notLive,
                    requirements.stream().map(Sorted::requirement).toList());
        } catch (IllegalArgumentException contradiction) {
            throw catalog.malformed("contradicts itself: " + contradiction.getMessage());
        }
    }

    private void readGroup(JsonObject json, @Nullable String parent) {
        if (ownId != null && parent != null && CatalogWriting.OWN_REQUIREMENTS.equals(json.optionalText("class"))) {
            readControls(json, parent, null);
            return;
        }
        var group = new Framework.Group(groupId(json), json.text("title"), parent);
        groups.add(group);
        readControls(json, group.id(), null);
        json.objects("groups").forEach(inner -> readGroup(inner, group.id()));
    }

    private String groupId(JsonObject json) {
        var own = ownId == null ? null : Prop.standard(json, "label").orElse(null);
        if (own != null) {
            return own;
        }
        var id = json.optionalText("id");
        return id == null ? Token.slug(json.text("title")) : id;
    }

    /// Controls inside a withdrawn one go to the nearest parent that is live.
    private void readControls(JsonObject owner, String group, @Nullable String parent) {
        for (var unnamed : owner.objects("controls")) {
            var json = unnamed.called(unnamed.text("id"));
            if (isWithdrawn(json)) {
                withdrawn++;
                notLive.add(new Framework.NotLive(json.text("id"), "Withdrawn in the imported catalog."));
                readControls(json, group, parent);
                continue;
            }
            var requirement = controls.read(json, group, parent);
            requirements.add(new Sorted(Prop.standard(json, "sort-id").orElse(""), requirement));
            readControls(json, group, requirement.id());
        }
    }

    private static boolean isWithdrawn(JsonObject control) {
        return Prop.standard(control, "status")
                .filter("withdrawn"::equalsIgnoreCase)
                .isPresent();
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
