package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Face;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.page.Run;
import health.assay.bench.corpus.plan.Option.IdPlace;
import health.assay.bench.corpus.plan.Option.Repeat;
import health.assay.bench.corpus.plan.Option.Responses;
import health.assay.bench.corpus.plan.Option.TestForm;
import health.assay.bench.corpus.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Sets one control into rows of a table.
final class ControlRows {

    private static final List<String> FREQUENCIES = List.of("Annual", "As needed", "Daily", "Quarterly");

    private final Engagement engagement;
    private final Columns columns;
    private final Phrases phrases;
    private final Plan plan;
    private final String bullet;

    ControlRows(Engagement engagement, Columns columns, Phrases phrases) {
        this.engagement = engagement;
        this.columns = columns;
        this.phrases = phrases;
        this.plan = engagement.plan();
        this.bullet = new Paperwork(plan).bullet();
    }

    /// The control under a criterion, whose text stands in the criterion's column if there is one.
    List<Row> of(Tested control, String criterion, List<Passage> criterionText) {
        if (!engagement.firstUnder(control, criterion) && !plan.isAny(List.of(Repeat.ONCE, Repeat.FULL))) {
            return List.of(reference(control, criterionText));
        }
        var rows = new ArrayList<Row>();
        if (plan.is(TestForm.ROWS) || plan.is(TestForm.ROWS_SHARED)) {
            rows.addAll(testRows(control, criterionText));
        } else {
            rows.add(row(control, criterionText, testPassages(control), resultPassages(control)));
        }
        var response = control.response();
        if (response != null && plan.is(Responses.ROW)) {
            var said = Passage.of(
                    Run.bold(phrases.say("response.label") + " "), Run.keyed(response, control.exceptionKey()));
            rows.add(Row.of(List.of(Cell.of(said).spanning(columns.roles().size()))));
        }
        return rows;
    }

    private List<Row> testRows(Tested control, List<Passage> criterionText) {
        var rows = new ArrayList<Row>();
        for (var trial : control.trials()) {
            for (var procedure : trial.procedures()) {
                var again = !procedure.equals(trial.procedures().getFirst());
                var result = again ? List.<Passage>of() : result(control, trial);
                var row = rows.isEmpty()
                        ? row(control, criterionText, List.of(Passage.of(procedure)), result)
                        : cells(Map.of(Role.TESTS, List.of(Passage.of(procedure)), Role.RESULTS, result));
                rows.add(again ? row.join() : row);
            }
        }
        return rows.isEmpty() ? List.of(row(control, criterionText, List.of(), List.of())) : rows;
    }

    private Row row(Tested control, List<Passage> criterionText, List<Passage> tests, List<Passage> results) {
        var response = control.response();
        var row = cells(Map.of(
                Role.FREQUENCY,
                List.of(Passage.of(FREQUENCIES.get(control.number() % FREQUENCIES.size()))),
                Role.CRITERION,
                criterionText,
                Role.ID,
                List.of(Passage.keyed(control.name(), control.key())),
                Role.CONTROL,
                description(control),
                Role.TESTS,
                tests,
                Role.RESULTS,
                results,
                Role.TESTS_AND_RESULTS,
                tests,
                Role.RESPONSE,
                response == null ? List.of() : List.of(Passage.keyed(response, control.exceptionKey()))));
        if (plan.isAny(List.of(TestForm.LEVEL, TestForm.NUMBERED)) && columns.has(Role.TESTS)) {
            return row.levelling(Set.of(columns.at(Role.TESTS), columns.at(Role.RESULTS)));
        }
        return row;
    }

    private Row cells(Map<Role, List<Passage>> filled) {
        return Row.of(columns.roles().stream()
                .map(role -> Cell.of(filled.getOrDefault(role, List.of())))
                .toList());
    }

    /// What the control says, a passage for each of its lines.
    List<Passage> text(Tested control) {
        return Stream.of(control.text().split("\n"))
                .map(line -> line.startsWith("- ")
                        ? Passage.keyed(line.substring(2), control.key())
                                .marked(bullet)
                                .after(1)
                        : Passage.keyed(line, control.key()))
                .toList();
    }

    List<Passage> description(Tested control) {
        var passages = new ArrayList<>(text(control));
        if (control.id() != null && plan.is(IdPlace.ABOVE)) {
            passages.addFirst(Passage.keyed(control.id(), control.key()).inFace(Face.BOLD));
        }
        if (control.id() != null && plan.is(IdPlace.RUN_IN)) {
            var lead = control.id() + (phrases.choice("runIn") % 2 == 0 ? ": " : " - ");
            passages.set(0, passages.getFirst().led(Run.keyed(lead, control.key())));
        }
        return passages;
    }

    private List<Passage> testPassages(Tested control) {
        var passages = new ArrayList<Passage>();
        for (var trial : control.trials()) {
            for (var procedure : trial.procedures()) {
                passages.add(marked(
                        Passage.of(procedure),
                        passages.size(),
                        trial.procedures().size() > 1));
            }
            if (plan.is(TestForm.COMBINED)) {
                passages.addAll(result(control, trial).stream()
                        .map(said -> said.after(2))
                        .toList());
            }
        }
        return passages;
    }

    private List<Passage> resultPassages(Tested control) {
        var passages = new ArrayList<Passage>();
        for (var trial : control.trials()) {
            var said = result(control, trial);
            passages.add(
                    plan.is(TestForm.NUMBERED)
                            ? marked(said.getFirst(), passages.size(), false)
                            : spaced(said.getFirst(), passages.size()));
            passages.addAll(said.subList(1, said.size()));
        }
        return passages;
    }

    private Passage marked(Passage passage, int at, boolean listed) {
        if (plan.is(TestForm.NUMBERED)) {
            return passage.marked((at + 1) + ".").after(at == 0 ? 0 : 4);
        }
        if (plan.is(TestForm.BULLETS) && listed) {
            return passage.marked(bullet).after(at == 0 ? 0 : 2);
        }
        return spaced(passage, at);
    }

    private static Passage spaced(Passage passage, int at) {
        return at == 0 ? passage : passage.after(8);
    }

    /// The result, with management's response where it stands in the same cell.
    List<Passage> result(Tested control, Trial trial) {
        var failed = trial.outcome().fails();
        var said = failed ? Passage.keyed(trial.result(), control.exceptionKey()) : Passage.of(trial.result());
        var response = control.response();
        if (!failed || response == null || !plan.is(Responses.IN_CELL)) {
            return List.of(said);
        }
        var label = Run.bold(phrases.say("response.label") + " ");
        return List.of(
                said,
                Passage.of(label, Run.keyed(response, control.exceptionKey())).after(4));
    }

    private Row reference(Tested control, List<Passage> criterionText) {
        var id = control.name();
        var told = switch (plan.get(Repeat.class)) {
            case TESTED_UNDER ->
                phrases.say("under", Map.of("criterion", control.criteria().getFirst()));
            case SEE_CONTROL -> phrases.say("seeControl", Map.of("id", id));
            default -> phrases.say("refer", Map.of("id", id));
        };
        var only = plan.is(Repeat.SEE_CONTROL);
        var filled = Map.of(
                Role.CRITERION, criterionText,
                Role.ID, List.of(Passage.keyed(id, control.key())),
                Role.CONTROL, only ? List.of(Passage.of(told)) : description(control),
                Role.TESTS, only ? List.<Passage>of() : List.of(Passage.of(told)),
                Role.TESTS_AND_RESULTS, only ? List.<Passage>of() : List.of(Passage.of(told)),
                Role.RESULTS, only || plan.is(Repeat.TESTED_UNDER) ? List.<Passage>of() : List.of(Passage.of(told)));
        return cells(filled);
    }

    /// A row that says why a criterion has no control.
    Row empty(List<Passage> criterionText) {
        var told = Passage.of(phrases.say("empty"));
        if (columns.has(Role.CRITERION)) {
            return cells(Map.of(Role.CRITERION, criterionText, Role.CONTROL, List.of(told)));
        }
        return Row.of(List.of(Cell.of(told).spanning(columns.roles().size())));
    }
}
