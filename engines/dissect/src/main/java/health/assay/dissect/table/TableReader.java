package health.assay.dissect.table;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Page;
import java.util.ArrayList;
import java.util.List;

/// Reads every table whose header it knows, or can tell from what stands below, out of a run of lines.
public final class TableReader<K extends Enum<K>> {

    private final ColumnNames<K> names;
    private final TaggedTables tagged;
    private final Headers<K> headers;
    private final UnknownHeads<K> unknownHeads;
    private final List<Page> pages;

    /// Needs all pages of the document, for the rules drawn on them.
    public TableReader(ColumnNames<K> names, List<Page> pages) {
        this.names = names;
        this.tagged = TaggedTables.of(pages);
        this.headers = new Headers<>(names, tagged);
        this.unknownHeads = new UnknownHeads<>(names);
        this.pages = pages;
    }

    public Reading<K> read(List<Line> all) {
        var lead = new ArrayList<Line>();
        var drafts = drafts(all, lead);
        var families = families(drafts);
        var tables = new ArrayList<Table<K>>();
        for (var draft : drafts) {
            var family = of(draft, families);
            var columns = Boundaries.columns(draft.header(), pages, family);
            var across = family.across(draft.header(), columns);
            var body = new Body<>(
                    draft, tagged, lines -> new Rows<>(columns, draft.header(), across, family.ruling()).of(lines));
            tables.add(new Table<>(draft.header(), columns, body.entries()));
        }
        return new Reading<>(lead, tables);
    }

    private List<Draft<K>> drafts(List<Line> lines, List<Line> lead) {
        var drafts = new ArrayList<Draft<K>>();
        for (var index = 0; index < lines.size(); index++) {
            var page = pages.get(lines.get(index).page() - 1);
            var at = index;
            var header = headers.at(lines, at, page)
                    .or(() -> unknownHeads.at(lines, at, page).filter(this::isTogether));
            if (header.isPresent() && !drafts.isEmpty() && tagged.goesOnOver(lines, at, header.get())) {
                index += header.get().lines().size() - 1;
            } else if (header.isPresent()) {
                takeOver(drafts.isEmpty() ? lead : drafts.getLast().body(), header.get());
                drafts.add(new Draft<>(header.get()));
                index += header.get().lines().size() - 1;
            } else {
                (drafts.isEmpty() ? lead : drafts.getLast().body()).add(lines.get(index));
            }
        }
        return drafts;
    }

    private boolean isTogether(Header<K> header) {
        return tagged.areTogether(header.lines().getFirst(), header.lines().getLast());
    }

    /// Drops the names set over a header, which else would stand among what is above the table.
    private void takeOver(List<Line> above, Header<K> header) {
        if (!above.isEmpty() && headers.isOver(above.getLast(), header)) {
            above.removeLast();
        }
    }

    private List<Family<K>> families(List<Draft<K>> drafts) {
        var families = new ArrayList<Family<K>>();
        var ofAll = new Alignment.Votes();
        for (var draft : drafts) {
            if (families.stream().noneMatch(family -> family.isLike(draft.header()))) {
                families.add(new Family<>(draft.header(), pages, names, ofAll));
            }
            of(draft, families).add(draft);
        }
        families.forEach(Family::ruling);
        return families;
    }

    private static <K extends Enum<K>> Family<K> of(Draft<K> draft, List<Family<K>> families) {
        return families.stream()
                .filter(family -> family.isLike(draft.header()))
                .findFirst()
                .orElseThrow();
    }
}
