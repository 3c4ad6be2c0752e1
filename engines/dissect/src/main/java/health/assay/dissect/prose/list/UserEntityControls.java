package health.assay.dissect.prose.list;

import health.assay.dissect.prose.text.Block;
import health.assay.dissect.prose.text.CriterionIds;
import health.assay.dissect.prose.text.Outline;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the complementary user entity controls: the list under their heading, wherever a list stands under it.
public final class UserEntityControls {

    public static final Pattern TITLE = Pattern.compile(
            "\\bcomplementary (?:user[- ]?(?:entity|entities|organization)?|customers?|clients?)\\b.{0,30}\\bcontrols?\\b|\\bcomplementary (?:user|customer|client) (?:entity )?considerations\\b|\\bcuecs?\\b"
                    + "|\\buser (?:entity )?control considerations\\b|\\bcomplementary controls? (?:at|of|for|by|expected of) (?:the )?(?:user|customer|client)"
                    + "|\\bcontrols? (?:expected|assumed|required|needed) (?:of|at|by|from) (?:the |our )?(?:user|customer|client)"
                    + "|^(?:\\S{1,6} )?(?:user entity|customer|client) controls?\\b");
    static final Pattern WEAKER = Pattern.compile(
            "\\b(?:user entity|user entities|customer|client)(?:['’]s?|s['’])? responsibilities\\b|\\bresponsibilities of (?:the )?(?:user entities|customers|clients)\\b");
    static final Pattern ANY_TITLE = Pattern.compile(TITLE + "|" + WEAKER);
    private static final Pattern ASSUMED = Pattern.compile(
            "\\bassum(?:ed|ption|ing|es)\\b|\\bcomplementary (?:(?:user[- ]entity|user|customer|client) )?controls?\\b"
                    + "|\\b(?:following|these) controls\\b[^.]{0,60}:|\\bcontrols\\b[^.:]{0,80}\\b(?:user entit(?:y|ies)|customers?|clients?)\\b[^.:]{0,60}\\bin place\\b");
    private static final Pattern NONE = Pattern.compile("\\bno (?:complementary )?(?:user entity|customer|cuec)");
    private static final Pattern DUTY = Pattern.compile(
            "\\b(?:user entit(?:y|ies)|customers?|clients?)\\b.{0,200}\\b(?:responsib\\w+|should|must|shall|are expected|need to)\\b");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "\\bassum(?:ed|ption)\\b|\\bcomprehensive list\\b|\\bthe following\\b|\\blist(?:ed)? below\\b|\\bcomplementary\\b.{0,200}\\b(?:necessary|presented|described|listed)\\b|\\bnot (?:be )?(?:regarded|considered|represent)");

    private static final Pattern SHARED = Pattern.compile("\\bcontrols\\b");
    private static final Pattern OTHERS = Pattern.compile("\\b(?:user entit(?:y|ies)|customers?|clients?|users)\\b");
    private static final int LONGEST = 400;

    private final ListReader lists;

    public UserEntityControls(ListReader lists) {
        this.lists = lists;
    }

    public List<ComplementaryControl> read(List<Outline> outlines, boolean expected, List<Doubt> doubts) {
        for (var outline : outlines) {
            for (var region : Regions.under(outline, TITLE, Subservices.ANY_TITLE)) {
                var found = items(region);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        for (var outline : outlines) {
            var embedded = embedded(outline.blocks());
            if (!embedded.isEmpty()) {
                return embedded;
            }
        }
        return weaker(outlines, expected, doubts);
    }

    /// Responsibilities of user entities are no controls the auditor's opinion rests on, unless the report says so.
    private List<ComplementaryControl> weaker(List<Outline> outlines, boolean expected, List<Doubt> doubts) {
        for (var outline : outlines) {
            for (var region : Regions.under(outline, WEAKER, Subservices.ANY_TITLE)) {
                if (ASSUMED.matcher(region.text().toLowerCase(Locale.ROOT)).find()) {
                    var found = items(region);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
                doubts.add(new Doubt(
                        "userEntityControls",
                        "The report lists responsibilities of user entities, but no complementary user entity controls.",
                        List.of(region.heading().passage().place())));
                return List.of();
            }
        }
        if (expected
                && outlines.stream()
                        .noneMatch(
                                outline -> NONE.matcher(outline.whole().text().toLowerCase(Locale.ROOT))
                                        .find())) {
            doubts.add(Doubt.of(
                    "userEntityControls",
                    "The auditor speaks of complementary user entity controls, but no list of them was found."));
        }
        return List.of();
    }

    private List<ComplementaryControl> items(Regions.Region region) {
        var found = new ArrayList<ComplementaryControl>();
        for (var row : lists.rows(region.lines())) {
            found.addAll(ListReader.controls(row, null));
        }
        if (!found.isEmpty()) {
            return found;
        }
        for (var block : region.blocks()) {
            if (block.isItem()) {
                found.add(ListReader.control(block, null));
            }
        }
        return found.isEmpty() ? paragraphs(region) : found;
    }

    private static List<ComplementaryControl> paragraphs(Regions.Region region) {
        var duties = duties(region);
        var plain = introduced(region);
        return plain.size() > duties.size() ? plain : duties;
    }

    /// Plain paragraphs below one that introduces them, whoever they speak of.
    private static List<ComplementaryControl> introduced(Regions.Region region) {
        var found = new ArrayList<ComplementaryControl>();
        var begun = false;
        var criteria = List.<String>of();
        for (var block : region.blocks()) {
            var words = block.text().strip().toLowerCase(Locale.ROOT);
            if (CriterionIds.isOnlyIds(block.text())) {
                criteria = CriterionIds.printed(block.text());
                continue;
            }
            var introduces = INTRODUCTION.matcher(words).find() || words.endsWith(":") || !begun && isAboutAll(words);
            if (begun && !introduces && !block.isHeading() && words.length() < LONGEST) {
                found.add(under(criteria, ListReader.control(block, null)));
            }
            begun |= introduces && !block.isHeading();
        }
        return found.size() < 2 ? List.of() : found;
    }

    /// A control that names no criterion of its own stands under the one printed above it.
    private static ComplementaryControl under(List<String> criteria, ComplementaryControl control) {
        return control.criteria().isEmpty() && !criteria.isEmpty()
                ? new ComplementaryControl(control.text(), criteria, control.organization(), control.place())
                : control;
    }

    /// The first paragraph speaks of everybody's controls at once.
    private static boolean isAboutAll(String words) {
        return SHARED.matcher(words).find() && OTHERS.matcher(words).find();
    }

    /// Plain paragraphs, one for each control, after those that introduce them.
    private static List<ComplementaryControl> duties(Regions.Region region) {
        var found = new ArrayList<ComplementaryControl>();
        for (var block : region.blocks()) {
            var words = block.text().toLowerCase(Locale.ROOT);
            if (!block.isHeading()
                    && DUTY.matcher(words).find()
                    && !INTRODUCTION.matcher(words).find()
                    && !words.endsWith(":")) {
                found.add(ListReader.control(block, null));
            }
        }
        return found;
    }

    /// Lists that a sentence such as "Customers are responsible for:" hands over, service by service.
    private static List<ComplementaryControl> embedded(List<Block> blocks) {
        var found = new ArrayList<ComplementaryControl>();
        var handed = false;
        for (var block : blocks) {
            if (!block.isItem()) {
                handed = Regions.isLeadIn(block);
            } else if (handed) {
                found.add(ListReader.control(block, null));
            }
        }
        return found;
    }
}
