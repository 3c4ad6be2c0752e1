package health.assay.dissect.prose.list;

import health.assay.dissect.prose.text.Block;
import health.assay.dissect.prose.text.Names;
import health.assay.dissect.prose.text.Outline;
import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.SubserviceOrganization;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the subservice organizations from a table, a list or a sentence under their heading, else from the auditor's
/// scope.
public final class Subservices {

    static final Pattern TITLE = Pattern.compile(
            "^(?!complementary\\b)(?!.*\\bcontrols? (?:at|of|expected)\\b)(?!.*\\b(?:expected|assumed)\\b)(?:(?!.*\\bcontrols?\\b)|(?=.*\\bsub-?service (?:organi[sz]ation|provider|vendor)s?,? (?:and|&)))(?:.{0,40} )?sub-?service (?:organi[sz]ation|provider|vendor)s?\\b.{0,60}");
    static final Pattern ANY_TITLE = Pattern.compile("\\bsub-?service (?:organi[sz]ation|provider)s?\\b|\\bcsocs?\\b");

    private static final Pattern LISTED = Pattern.compile(
            "^" + Names.GREEDY
                    + "(?: \\((?<brackets>[^)]{2,60})\\))?\\s{0,2}(?:[-–—:]|provides|for|is used for)\\s{1,2}(?<services>.{3,160}?)\\.?$");
    private static final Pattern ALONE = Pattern.compile("^" + Names.GREEDY + "(?: \\([^)]{2,60}\\))?\\.?$");
    private static final Pattern METHOD = Pattern.compile("(?i)\\binclusive\\b|\\bcarve|\\bexclude");
    private static final Pattern METHOD_NOTE =
            Pattern.compile("(?i)[ ,–—-]{1,4}\\(?(?:inclusive|carve[- ]?out)(?: method)?\\)?$");

    private final ListReader lists;

    public Subservices(ListReader lists) {
        this.lists = lists;
    }

    public List<SubserviceOrganization> read(List<Outline> outlines, Passage scope, List<Doubt> doubts) {
        var found = new ArrayList<SubserviceOrganization>();
        for (var outline : outlines) {
            for (var region : Regions.under(
                    outline, TITLE, Pattern.compile(SubserviceControls.TITLE + "|" + UserEntityControls.ANY_TITLE))) {
                found.addAll(in(region, outline, scope));
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        if (found.isEmpty()) {
            found.addAll(fromScope(scope));
        }
        if (found.isEmpty() && scope.text().toLowerCase(Locale.ROOT).contains("subservice")) {
            doubts.add(Doubt.of(
                    "subserviceOrganizations",
                    "The auditor speaks of subservice organizations, but none could be read by name."));
        }
        return distinct(found);
    }

    private List<SubserviceOrganization> in(Regions.Region region, Outline outline, Passage scope) {
        var text = METHOD.matcher(region.text()).find() ? region.text() : scope.text();
        var found = new ArrayList<SubserviceOrganization>();
        for (var row : lists.rows(region.lines())) {
            var name = row.organization().replace('\n', ' ');
            if (mayBeName(name)) {
                var services = row.services().isBlank() ? null : row.services().replace('\n', ' ');
                found.add(organization(name, services, row.method(), text, row.place()));
            }
        }
        if (found.isEmpty()) {
            for (var block : region.blocks()) {
                if (block.isItem()) {
                    addListed(found, block, text);
                }
            }
        }
        return found.isEmpty() ? inProse(outline.passage(region.blocks()), text, scope) : found;
    }

    /// Below a table the text goes on, and footnotes too.
    private static boolean mayBeName(String cell) {
        return !cell.isBlank()
                && (Names.isCapitalized(cell.split(" ")[0]) || !Character.isLetter(cell.charAt(0)))
                && !cell.endsWith(":")
                && !(cell.endsWith(".") && !Names.hasLegalForm(cell) && cell.split(" ").length > 4);
    }

    private static void addListed(List<SubserviceOrganization> found, Block item, String around) {
        var listed = LISTED.matcher(item.text());
        if (listed.matches()) {
            found.add(organization(
                    listed.group(1),
                    listed.group("services"),
                    item.text(),
                    around,
                    item.passage().place()));
            return;
        }
        var alone = ALONE.matcher(item.text());
        if (alone.matches()) {
            found.add(organization(
                    alone.group(1), null, item.text(), around, item.passage().place()));
        }
    }

    private static List<SubserviceOrganization> inProse(Passage passage, String around, Passage scope) {
        var named = new ArrayList<>(SubserviceSentences.withServices(passage));
        SubserviceSentences.providing(passage).stream()
                .filter(each -> scope.text().contains(each.name()))
                .filter(each -> !scope.text().contains(each.name() + " uses"))
                .forEach(named::add);
        return organizations(named.isEmpty() ? SubserviceSentences.byName(passage) : named, around);
    }

    /// The auditor's scope names several at once: "uses A and B, subservice organizations, to provide ...".
    private static List<SubserviceOrganization> fromScope(Passage scope) {
        var several = scope.text().contains("subservice organizations, to");
        var named = several ? SubserviceSentences.byName(scope) : SubserviceSentences.withServices(scope);
        return organizations(named.isEmpty() ? SubserviceSentences.byName(scope) : named, scope.text());
    }

    private static List<SubserviceOrganization> organizations(List<SubserviceSentences.Named> named, String around) {
        return named.stream()
                .map(each -> organization(each.name(), each.services(), "", around, each.place()))
                .toList();
    }

    private static SubserviceOrganization organization(
            String name, @Nullable String services, String cell, String around, Place place) {
        var clean = Names.clean(name);
        var own = ReportingMethods.said(cell);
        return new SubserviceOrganization(
                clean,
                services == null
                        ? null
                        : capital(METHOD_NOTE.matcher(services).replaceAll("").strip()),
                own == null ? ReportingMethods.of(clean, around) : own,
                place);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<SubserviceOrganization> distinct(List<SubserviceOrganization> all) {
        var found = new ArrayList<SubserviceOrganization>();
        for (var one : all) {
            if (found.stream().noneMatch(other -> Names.key(other.name()).equals(Names.key(one.name())))) {
                found.add(one);
            }
        }
        return found;
    }
}
