package health.assay.dissect.prose.text;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A section as blocks, with what stands under each of its headings.
public final class Outline {

    static final Outline EMPTY = new Outline(List.of(), new Hyphens(List.of()));

    private final List<Block> blocks;
    private final Hyphens hyphens;

    private Outline(List<Block> blocks, Hyphens hyphens) {
        this.blocks = blocks;
        this.hyphens = hyphens;
    }

    public static Outline of(List<Line> lines, Hyphens hyphens) {
        return lines.isEmpty() ? EMPTY : new Outline(Blocks.of(lines, hyphens), hyphens);
    }

    public List<Block> blocks() {
        return blocks;
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// The index of the first heading whose words match, or -1.
    public int heading(Pattern words) {
        for (var index = 0; index < blocks.size(); index++) {
            if (blocks.get(index).isHeading()
                    && words.matcher(blocks.get(index).text()).find()) {
                return index;
            }
        }
        return -1;
    }

    /// The index of the heading that the block stands under, or -1.
    public int headingAbove(int block) {
        for (var index = block; index >= 0; index--) {
            if (blocks.get(index).isHeading()) {
                return index;
            }
        }
        return -1;
    }

    /// The blocks after `from` up to the next heading.
    public List<Block> under(int from) {
        var found = new ArrayList<Block>();
        for (var index = from + 1; index < blocks.size() && !blocks.get(index).isHeading(); index++) {
            found.add(blocks.get(index));
        }
        return found;
    }

    public Passage passage(List<Block> some) {
        return Passage.of(some.stream().flatMap(block -> block.lines().stream()).toList(), hyphens);
    }

    public Passage whole() {
        return passage(blocks);
    }
}
