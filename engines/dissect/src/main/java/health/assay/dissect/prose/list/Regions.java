package health.assay.dissect.prose.list;

import health.assay.dissect.page.Line;
import health.assay.dissect.prose.text.Block;
import health.assay.dissect.prose.text.Outline;
import health.assay.dissect.prose.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The stretches of a section that stand under a heading of a given kind.
public final class Regions {

    private static final Pattern LEAD_IN = Pattern.compile(
            "\\b(?:customers?|user entit(?:y|ies)|clients?|subscribers?|tenants?|users)\\b.{0,60}\\b(?:responsib\\w+|should|must|need to|are expected|following)\\b.{0,80}:$"
                    + "|\\b(?:rests?|lies?|remains?)\\b.{0,20}\\bwith (?:the |our |each )?(?:customers?|user entit(?:y|ies)|clients?)\\b.{0,40}:$"
                    + "|^(?:the )?(?:customers?|user entit(?:y|ies)|clients?|subscribers?)(?: (?:is|are) responsible for| should| must)?:$");

    private Regions() {}

    /// A heading with the blocks below it, down to the next heading of its rank.
    record Region(Block heading, List<Block> blocks) {

        List<Line> lines() {
            return blocks.stream().flatMap(block -> block.lines().stream()).toList();
        }

        String text() {
            var text = new StringBuilder();
            blocks.forEach(block -> text.append(block.text()).append('\n'));
            return text.toString();
        }
    }

    static List<Region> under(Outline outline, Pattern title, Pattern stop) {
        var found = new ArrayList<Region>();
        var blocks = outline.blocks();
        for (var index = 0; index < blocks.size(); index++) {
            var block = blocks.get(index);
            if (isTitle(block, title)) {
                found.add(new Region(block, below(blocks, index, stop)));
            }
        }
        return found;
    }

    private static boolean isTitle(Block block, Pattern title) {
        return block.isHeading()
                && block.text().length() < 140
                && Phrases.of(block.lines().getFirst()).size() == 1
                && title.matcher(block.text().toLowerCase(Locale.ROOT)).find();
    }

    private static List<Block> below(List<Block> blocks, int heading, Pattern stop) {
        var end = heading + 1;
        while (end < blocks.size()) {
            var block = blocks.get(end);
            if (block.isHeading() && (isTitle(block, stop) || ends(blocks, heading, end))) {
                break;
            }
            end++;
        }
        return blocks.subList(heading + 1, end);
    }

    /// A heading of the same rank ends the region, unless it only names a group of the same list.
    private static boolean ends(List<Block> blocks, int heading, int at) {
        var block = blocks.get(at);
        var title = blocks.get(heading);
        if (!block.outranks(title)) {
            return false;
        }
        var next = at + 1 < blocks.size() ? blocks.get(at + 1) : block;
        var isGroup = isLeadIn(next) || (next.isItem() && !hasItems(blocks, heading, at));
        return block.size() > title.size() + 0.3 || at == heading + 1 || !isGroup;
    }

    /// Whether items stand right under the title, before any heading of a group.
    private static boolean hasItems(List<Block> blocks, int heading, int at) {
        for (var index = heading + 1;
                index < at
                        && !(blocks.get(index).isHeading() && blocks.get(index).outranks(blocks.get(heading)));
                index++) {
            if (blocks.get(index).isItem()) {
                return true;
            }
        }
        return false;
    }

    /// Words that hand the items below them to the customer.
    static boolean isLeadIn(Block block) {
        return !block.isHeading()
                && LEAD_IN.matcher(block.text().strip().toLowerCase(Locale.ROOT))
                        .find();
    }
}
