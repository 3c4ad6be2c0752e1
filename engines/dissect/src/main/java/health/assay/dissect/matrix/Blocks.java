package health.assay.dissect.matrix;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.table.CellLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a tests section that has no tables: each control is a block of labelled paragraphs.
final class Blocks {

    private final CellText cells;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Criterion> listed = new LinkedHashSet<>();
    private List<Criterion> criteria = List.of();
    private @Nullable Field open;
    private @Nullable String pendingId;
    private @Nullable Boolean criteriaFollow;

    Blocks(CellText cells) {
        this.cells = cells;
    }

    Set<Criterion> listed() {
        return listed;
    }

    List<Draft> read(List<Line> lines) {
        Line above = null;
        var bare = Labels.recurring(lines);
        for (var line : Labels.parted(new LabelColumn(Labels::field).flattened(lines))) {
            if (!label(line, bare) && !isNamedCriterion(line) && !banner(line, above)) {
                append(line, line.words());
            }
            above = line;
        }
        drafts.removeIf(draft -> draft.description.isEmpty());
        return drafts;
    }

    /// The criteria on the line below or beside a label of their own.
    private boolean isNamedCriterion(Line line) {
        var named = Banners.in(line.text());
        if (open != Field.CRITERIA
                || named.isEmpty()
                || Banners.atStart(line.text()).isEmpty()) {
            return false;
        }
        name(named);
        return true;
    }

    /// A criterion's heading between blocks: bold, larger, or nothing but the id.
    private boolean banner(Line line, @Nullable Line above) {
        var named = Banners.atStart(line.text());
        var heading = line.isBold()
                || Banners.in(line.text()).size() == 1 && line.words().size() == 1;
        if (!named.isEmpty() && heading) {
            criteriaFollow = criteriaFollow != null && criteriaFollow;
            criteria = named;
            listed.addAll(named);
            open = null;
            return true;
        }
        if (line.isBold() && open != null && above != null && line.baseline() - above.baseline() > 1.4 * line.size()) {
            open = null;
            return true;
        }
        return false;
    }

    private boolean label(Line line, Set<String> bare) {
        var label = bare.contains(line.text()) ? Labels.whole(line) : Labels.at(line);
        if (label == null) {
            return false;
        }
        begin(
                label.field(),
                line,
                label.title(),
                line.words().subList(label.words(), line.words().size()));
        return true;
    }

    private void begin(Field field, Line line, String title, List<Word> rest) {
        open = field;
        switch (field) {
            case CRITERIA -> {
                var named = Banners.in(rest.stream().map(Word::text).reduce("", (a, b) -> a + " " + b));
                if (!named.isEmpty()) {
                    name(named);
                }
            }
            case CONTROL_ID ->
                pendingId = rest.isEmpty() ? null : ControlIds.bare(new CellLine(line.page(), rest).text());
            case CONTROL -> control(line, title, rest);
            case TESTS, RESULTS, RESPONSE -> append(line, rest);
            case TESTS_AND_RESULTS, OTHER -> open = null;
        }
    }

    /// Criteria printed below the first control's words are that control's, and so on every card; unless criteria are
    /// headings here.
    private void name(Set<Criterion> named) {
        if (criteriaFollow == null) {
            criteriaFollow = !drafts.isEmpty() && pendingId == null;
        }
        if (criteriaFollow) {
            var draft = drafts.getLast();
            draft.criteria.clear();
            draft.criteria.addAll(named);
        } else {
            criteria = List.copyOf(named);
        }
        listed.addAll(named);
    }

    /// The number may stand in a label of its own, in this label ("Control AC-02:"), or before the control's words.
    private void control(Line line, String title, List<Word> rest) {
        var inTitle = title.substring(title.lastIndexOf(' ') + 1);
        var id = pendingId != null ? pendingId : ControlIds.isPlain(inTitle) ? ControlIds.bare(inTitle) : null;
        var words = rest.isEmpty() ? List.<CellLine>of() : List.of(new CellLine(line.page(), rest));
        if (id == null && !words.isEmpty()) {
            var numbered = Numbering.IN_TEXT.read(words);
            id = numbered.id();
            words = numbered.words();
        }
        var draft = new Draft(id, line.place());
        pendingId = null;
        draft.criteria.addAll(criteria);
        draft.description.addAll(words);
        drafts.add(draft);
    }

    private void append(Line line, List<Word> words) {
        if (open == null || words.isEmpty()) {
            return;
        }
        var cell = new CellLine(line.page(), words);
        if (open == Field.CONTROL_ID && pendingId == null) {
            pendingId = ControlIds.bare(cell.text());
        }
        if (drafts.isEmpty()) {
            return;
        }
        var draft = drafts.getLast();
        switch (open) {
            case CONTROL -> {
                if (draft.description.isEmpty()) {
                    draft = numbered(draft, cell);
                } else {
                    draft.description.add(cell);
                }
            }
            case TESTS -> segment(draft, true).procedures().add(cell);
            case RESULTS -> segment(draft, false).results().add(cell);
            case RESPONSE -> draft.respond(cells.join(List.of(cell)));
            case CRITERIA, CONTROL_ID, TESTS_AND_RESULTS, OTHER -> {
                // the criterion's own wording is not the report's matter
            }
        }
    }

    /// The first words below a label, which may begin with the control's number.
    private Draft numbered(Draft draft, CellLine first) {
        var numbered = draft.id == null
                ? Numbering.IN_TEXT.read(List.of(first))
                : new Numbering.Numbered(draft.id, List.of(first));
        var begun = new Draft(numbered.id(), first.place());
        begun.criteria.addAll(draft.criteria);
        begun.description.addAll(numbered.words());
        drafts.set(drafts.size() - 1, begun);
        return begun;
    }

    private static Segment segment(Draft draft, boolean forProcedure) {
        if (draft.segments.isEmpty()
                || forProcedure && !draft.segments.getLast().results().isEmpty()) {
            draft.segments.add(new Segment());
        }
        return draft.segments.getLast();
    }
}
