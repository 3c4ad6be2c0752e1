package health.assay.dissect.prose;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A section as blocks, with what stands under each of its headings.
final class Outline {

    static final Outline EMPTY = new Outline(List.of(), new Hyphens(List.of()));

    private final List<Block> blocks;
    private final Hyphens hyphens;

    private Outline(List<Block> blocks, Hyphens hyphens) {
        this.blocks = blocks;
        this.hyphens = hyphens;
    }

    static Outline of(@Nullable Section section, Hyphens hyphens) {
        return section == null ? EMPTY : new Outline(Blocks.of(section.lines(), hyphens), hyphens);
    }

    static Outline of(List<Line> lines, Hyphens hyphens) {
        return lines.isEmpty() ? EMPTY : new Outline(Blocks.of(lines, hyphens), hyphens);
    }

    List<Block> blocks() {
        return blocks;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// The index of the first heading whose words match, or -1.
    int heading(Pattern words) {
        for (var index = 0; index < blocks.size(); index++) {
            if (blocks.get(index).isHeading()
                    && words.matcher(blocks.get(index).text()).find()) {
                return index;
            }
        }
        return -1;
    }

    /// The index of the heading that the block stands under, or -1.
    int headingAbove(int block) {
        for (var index = block; index >= 0; index--) {
            if (blocks.get(index).isHeading()) {
                return index;
            }
        }
        return -1;
    }

    /// The blocks after `from` up to the next heading.
    List<Block> under(int from) {
        var found = new ArrayList<Block>();
        for (var index = from + 1; index < blocks.size() && !blocks.get(index).isHeading(); index++) {
            found.add(blocks.get(index));
        }
        return found;
    }

    Passage passage(List<Block> some) {
        return Passage.of(some.stream().flatMap(block -> block.lines().stream()).toList(), hyphens);
    }

    Passage whole() {
        return passage(blocks);
    }
}
