package health.assay.cli;

import health.assay.frameworks.Crosswalk;
import health.assay.frameworks.Framework;
import health.assay.frameworks.Library;
import health.assay.frameworks.Obligation;
import health.assay.frameworks.Relation;
import health.assay.frameworks.Requirement;
import health.assay.frameworks.oscal.ImportedCatalog;
import health.assay.reliance.publish.Lines;
import java.util.Locale;
import java.util.stream.Collectors;

/// A framework or one of its requirements on a terminal.
record FrameworkText(Library library, Framework framework, Lines lines) {

    private static final int ID = 26;

    String whole() {
        lines.bold(framework.title());
        lines.paragraph(0, "%s. %s. %s".formatted(framework.version(), framework.publisher(), framework.note()));
        for (var group : framework.groups()) {
            var within = framework.requirements().stream()
                    .filter(requirement -> requirement.group().equals(group.id()))
                    .toList();
            if (!within.isEmpty()) {
                lines.heading(group.title());
                within.forEach(requirement ->
                        lines.hanging("  " + Lines.pad(requirement.id(), ID), ID + 2, requirement.title()));
            }
        }
        return lines.toString();
    }

    String one(Requirement requirement) {
        lines.bold("%s %s".formatted(requirement.id(), requirement.title()));
        lines.paragraph(0, kind(requirement) + ", " + requirement.citation());
        lines.gap().paragraph(0, requirement.statement());
        if (requirement.changed() != null) {
            lines.gap().paragraph(0, "Changed: " + requirement.changed());
        }
        if (!requirement.evidence().isEmpty()) {
            lines.heading("What shows it");
            requirement.evidence().forEach(evidence -> lines.hanging("  - ", 4, evidence));
        }
        if (!requirement.ask().isEmpty()) {
            lines.heading("What to ask a vendor for");
            lines.paragraph(2, requirement.ask());
        }
        library.crosswalks().stream()
                .filter(crosswalk -> crosswalk.from().equals(framework.id()))
                .forEach(crosswalk -> relations(crosswalk, requirement));
        library.crosswalks().stream()
                .filter(crosswalk -> crosswalk.to().equals(framework.id()))
                .forEach(crosswalk -> bearing(crosswalk, requirement));
        return lines.toString();
    }

    private static String kind(Requirement requirement) {
        var kind = requirement.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (requirement.obligation()) {
            case Obligation.REQUIRED -> "Required " + kind;
            case Obligation.ADDRESSABLE -> "Addressable " + kind;
            case null -> Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        };
    }

    private void relations(Crosswalk crosswalk, Requirement requirement) {
        crosswalk.entry(requirement.id()).ifPresent(entry -> {
            lines.heading("In " + library.framework(crosswalk.to()).title());
            entry.relations().forEach(this::relation);
            lines.paragraph(2, "Remains: " + entry.remains());
            if (entry.satisfiedBy() != null) {
                lines.paragraph(2, "Satisfied by: " + entry.satisfiedBy());
            }
        });
    }

    /// The crosswalks read from the other side say no remainder.
    private void bearing(Crosswalk crosswalk, Requirement requirement) {
        var relations = crosswalk.inverted().relations(requirement.id());
        if (!relations.isEmpty()) {
            lines.heading("In " + library.framework(crosswalk.from()).title());
            relations.forEach(this::relation);
        }
    }

    private void relation(Relation relation) {
        var strength = relation.strength() == Relation.UNSTATED_STRENGTH ? "" : ", strength " + relation.strength();
        lines.hanging(
                "  - ",
                4,
                "%s (%s%s): %s"
                        .formatted(
                                relation.target(),
                                relation.relation()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' '),
                                strength,
                                relation.why()));
    }

    static String imported(ImportedCatalog catalog, Lines lines) {
        var framework = catalog.framework();
        lines.bold("%s, version %s".formatted(framework.title(), framework.version()));
        lines.paragraph(
                0,
                "Holds %d requirements in %d groups; %d withdrawn ones left out."
                        .formatted(
                                framework.requirements().size(),
                                framework.groups().size(),
                                catalog.withdrawn()));
        lines.paragraph(
                0,
                "First: "
                        + framework.requirements().stream()
                                .limit(5)
                                .map(requirement -> requirement.id() + " " + requirement.title())
                                .collect(Collectors.joining("; ")));
        lines.gap()
                .paragraph(0, "Nothing was stored: there is no place to keep frameworks yet. The catalog can be read.");
        return lines.toString();
    }
}
