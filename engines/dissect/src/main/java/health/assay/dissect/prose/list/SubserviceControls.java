package health.assay.dissect.prose.list;

import health.assay.dissect.prose.text.Block;
import health.assay.dissect.prose.text.Names;
import health.assay.dissect.prose.text.Outline;
import health.assay.dissect.prose.text.Phrases;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.SubserviceOrganization;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the controls expected of subservice organizations, and of which of them each is expected.
public final class SubserviceControls {

    static final Pattern TITLE = Pattern.compile(
            "\\bcomplementary sub-?service\\b.{0,40}\\bcontrols?\\b|\\bcsocs?\\b|\\bsub-?service (?:organization|provider)s?['’]?s? (?:expected |complementary )?controls\\b"
                    + "|\\bcontrols? (?:expected|assumed|required)\\b.{0,40}\\bsub-?service|\\bcomplementary controls? (?:at|of|for|by|expected of) (?:the )?(?:sub-?service|third|vendor)|\\bexpected (?:sub-?service|vendor) (?:organi[sz]ation )?controls"
                    + "|\\b(?:expected|assumed|required|carved[- ]out) controls? (?:at|of|by|for|from) (?:the |our )?(?:sub-?service|third|vendor|supplier)|\\bcontrols? (?:at|of) (?:the )?(?:sub-?service (?:organi[sz]ation|provider)|carved[- ]out)s?"
                    + "|\\bsub-?service (?:organi[sz]ation|provider)s?['’]?s? (?:responsibilities|controls? considerations)\\b");

    private static final Pattern SERVICES = Pattern.compile(
            "(?: \\([^)]{1,60}\\))?(?:\\s{0,2}[-–—:]\\s{1,2}(?!.*\\b(?:is|are|must|shall|should)\\b).{3,100})?");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d&]{1,20}");

    private static final int LONGEST = 400;

    private final ListReader lists;
    private final List<SubserviceOrganization> organizations;

    public SubserviceControls(ListReader lists, List<SubserviceOrganization> organizations) {
        this.lists = lists;
        this.organizations = organizations;
    }

    public List<ComplementaryControl> read(List<Outline> outlines, boolean expected, List<Doubt> doubts) {
        Regions.Region empty = null;
        for (var outline : outlines) {
            for (var region : Regions.under(outline, TITLE, UserEntityControls.ANY_TITLE)) {
                var found = items(region);
                if (!found.isEmpty()) {
                    return found;
                }
                empty = empty == null ? region : empty;
            }
        }
        for (var outline : outlines) {
            for (var region : Regions.under(outline, Subservices.TITLE, UserEntityControls.ANY_TITLE)) {
                var found = tabled(region.blocks());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        if (empty != null) {
            doubts.add(new Doubt(
                    "subserviceControls",
                    "A heading announces controls of subservice organizations, but none could be read below it.",
                    List.of(empty.heading().passage().place())));
        } else if (expected) {
            doubts.add(
                    Doubt.of(
                            "subserviceControls",
                            "The auditor speaks of complementary subservice organization controls, but no list of them was found."));
        }
        return List.of();
    }

    private List<ComplementaryControl> items(Regions.Region region) {
        var found = tabled(region.blocks());
        if (!found.isEmpty()) {
            return found;
        }
        var organization = only();
        for (var block : region.blocks()) {
            if (block.isItem() && !isOrganization(block)) {
                found.add(ListReader.control(block, named(block, organization)));
            } else if (!block.isItem()) {
                organization = or(speaksOf(block), organization);
            }
        }
        return found.isEmpty() ? paragraphs(region.blocks()) : found;
    }

    /// Plain paragraphs below one that ends in a colon, perhaps under the names of the organizations.
    private List<ComplementaryControl> paragraphs(List<Block> blocks) {
        var found = new ArrayList<ComplementaryControl>();
        var organization = only();
        var begun = false;
        for (var block : blocks) {
            var name = isShort(block) && block.text().length() < 60 ? speaksOf(block) : null;
            organization = or(name, organization);
            if (begun && name == null && !block.isHeading() && block.text().length() < LONGEST) {
                found.add(ListReader.control(block, named(block, organization)));
            }
            begun |= block.text().strip().endsWith(":");
        }
        return found.size() < 2 ? List.of() : found;
    }

    /// Tables, each perhaps under the name of the organization it is about.
    private List<ComplementaryControl> tabled(List<Block> blocks) {
        var found = new ArrayList<ComplementaryControl>();
        var group = new ArrayList<Block>();
        var organization = only();
        for (var block : blocks) {
            var name = isShort(block) ? speaksOf(block) : null;
            if (name != null) {
                found.addAll(rows(group, organization));
                group.clear();
                organization = name;
            }
            group.add(block);
        }
        found.addAll(rows(group, organization));
        return found;
    }

    private static boolean isShort(Block block) {
        return block.lines().size() == 1
                && !block.isItem()
                && block.text().length() < 80
                && Phrases.of(block.lines().getFirst()).size() == 1;
    }

    private List<ComplementaryControl> rows(List<Block> group, @Nullable String organization) {
        var found = new ArrayList<ComplementaryControl>();
        var current = organization;
        for (var row : lists.rows(
                group.stream().flatMap(block -> block.lines().stream()).toList())) {
            if (!row.organization().isBlank()) {
                current = or(known(row.organization()), row.organization().replace('\n', ' '));
            }
            found.addAll(ListReader.controls(row, current));
        }
        return found;
    }

    private @Nullable String only() {
        return organizations.size() == 1 ? organizations.getFirst().name() : null;
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private @Nullable String known(String words) {
        var key = Names.key(words);
        for (var organization : organizations) {
            var name = Names.key(organization.name());
            if (key.equals(name) || key.startsWith(name + " ") || name.startsWith(key + " ")) {
                return organization.name();
            }
        }
        return null;
    }

    /// The one organization that a heading or a sentence above a list names.
    private @Nullable String speaksOf(Block block) {
        var words = plain(block.text());
        String found = null;
        for (var organization : organizations) {
            if (words.contains(plain(organization.name()))) {
                if (found != null) {
                    return null;
                }
                found = organization.name();
            }
        }
        return found;
    }

    private static String plain(String words) {
        return " " + NO_LETTERS.matcher(Names.key(words)).replaceAll(" ").strip() + " ";
    }

    /// Whether an item names one of the organizations and what it does, as a list of the organizations themselves.
    private boolean isOrganization(Block item) {
        return organizations.stream()
                .map(SubserviceOrganization::name)
                .anyMatch(name -> item.text().startsWith(name)
                        && SERVICES.matcher(item.text().substring(name.length()))
                                .matches());
    }

    private @Nullable String named(Block item, @Nullable String organization) {
        return organization == null ? speaksOf(item) : organization;
    }
}
