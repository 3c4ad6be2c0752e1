package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Align;
import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import health.assay.bench.corpus.plan.Option.ColumnOrder;
import health.assay.bench.corpus.plan.Option.CriterionColumn;
import health.assay.bench.corpus.plan.Option.ExtraColumn;
import health.assay.bench.corpus.plan.Option.Headers;
import health.assay.bench.corpus.plan.Option.IdPlace;
import health.assay.bench.corpus.plan.Option.Ids;
import health.assay.bench.corpus.plan.Option.Responses;
import health.assay.bench.corpus.plan.Option.Shape;
import health.assay.bench.corpus.plan.Option.TestForm;
import health.assay.bench.corpus.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which columns the tables of a report have, in which order, under which words.
record Columns(List<Role> roles, Engagement engagement) {

    static Columns of(Engagement engagement) {
        var plan = engagement.plan();
        var roles = new ArrayList<>(basic(plan));
        if (!engagement.typeTwo()) {
            roles.removeAll(Set.of(Role.TESTS, Role.RESULTS));
        } else if (plan.is(TestForm.COMBINED)) {
            roles.set(roles.indexOf(Role.TESTS), Role.TESTS_AND_RESULTS);
            roles.remove(Role.RESULTS);
        }
        if (plan.is(Ids.NONE) || !plan.is(IdPlace.COLUMN)) {
            roles.remove(Role.ID);
        }
        if (engagement.typeTwo() && plan.is(Responses.COLUMN)) {
            roles.add(Role.RESPONSE);
        } else if (engagement.typeTwo() && plan.is(Responses.COLUMN_BETWEEN) && roles.contains(Role.RESULTS)) {
            roles.add(roles.indexOf(Role.RESULTS), Role.RESPONSE);
        }
        if (plan.is(ExtraColumn.FREQUENCY)) {
            roles.add(roles.indexOf(Role.CONTROL) + 1, Role.FREQUENCY);
        }
        criterion(plan, roles);
        return new Columns(List.copyOf(roles), engagement);
    }

    private static List<Role> basic(Plan plan) {
        return switch (plan.get(ColumnOrder.class)) {
            case ID_CONTROL_TESTS_RESULTS -> List.of(Role.ID, Role.CONTROL, Role.TESTS, Role.RESULTS);
            case CONTROL_ID_TESTS_RESULTS -> List.of(Role.CONTROL, Role.ID, Role.TESTS, Role.RESULTS);
            case CONTROL_TESTS_RESULTS_ID -> List.of(Role.CONTROL, Role.TESTS, Role.RESULTS, Role.ID);
            case ID_CONTROL_RESULTS_TESTS -> List.of(Role.ID, Role.CONTROL, Role.RESULTS, Role.TESTS);
        };
    }

    private static void criterion(Plan plan, List<Role> roles) {
        if (plan.is(Shape.CRITERIA_COLUMN)) {
            roles.add(roles.indexOf(Role.CONTROL) + 1, Role.CRITERION);
        } else if (plan.is(Shape.WIDE) && plan.is(CriterionColumn.LAST)) {
            roles.add(Role.CRITERION);
        } else if (plan.is(Shape.WIDE)) {
            roles.addFirst(Role.CRITERION);
        }
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    int at(Role role) {
        return roles.indexOf(role);
    }

    List<Double> shares() {
        return roles.stream()
                .map(role -> role == Role.CRITERION && engagement.plan().is(Shape.CRITERIA_COLUMN) ? 1.2 : role.share())
                .toList();
    }

    List<Row> header() {
        var names = Row.of(
                roles.stream().map(role -> Cell.of(Passage.of(name(role)))).toList());
        return engagement.plan().is(Headers.TWO_LINES) ? List.of(over(), names) : List.of(names);
    }

    /// The upper of two header lines: who is responsible for the columns below it.
    private Row over() {
        var cells = new ArrayList<Cell>();
        for (var at = 0; at < roles.size(); ) {
            var party = party(roles.get(at));
            var span = 1;
            while (at + span < roles.size() && party(roles.get(at + span)).equals(party)) {
                span++;
            }
            cells.add(new Cell(List.of(Passage.of(party)), span, Align.CENTER));
            at += span;
        }
        return Row.of(cells);
    }

    private String party(Role role) {
        return switch (role) {
            case CRITERION -> "AICPA";
            case ID, CONTROL, FREQUENCY, RESPONSE -> engagement.company().shortName();
            case TESTS, RESULTS, TESTS_AND_RESULTS -> engagement.firm().shortName();
        };
    }

    private String name(Role role) {
        var company = engagement.company().shortName();
        var firm = engagement.firm().shortName();
        return switch (engagement.plan().get(Headers.class)) {
            case PLAIN ->
                pick(
                        role,
                        "Criteria",
                        "Control ID",
                        "Control",
                        "Tests of Controls",
                        "Results",
                        "Tests of Controls and Results",
                        "Management Response");
            case SPECIFIED ->
                pick(
                        role,
                        "Trust Services Criteria",
                        "Control #",
                        "Controls Specified by the Service Organization",
                        "Tests Performed by Service Auditor",
                        "Results of Tests",
                        "Tests Performed and Results of Tests",
                        "Management\u2019s Response");
            case FIRM ->
                pick(
                        role,
                        "TSC Ref.",
                        "Ref",
                        company + "\u2019s Controls",
                        firm + "\u2019s Tests",
                        "Test Results",
                        firm + "\u2019s Tests and Results",
                        "Response from Management");
            case TERSE ->
                pick(
                        role,
                        "Criterion",
                        "No.",
                        "Control Activity",
                        "Test Procedure",
                        "Result",
                        "Test and Result",
                        "Response");
            case OWNED ->
                pick(
                        role,
                        "Criteria",
                        "Ctrl #",
                        "Description of " + company + "\u2019s Controls",
                        "Test Applied by the Service Auditor",
                        "Test Result",
                        "Test Applied and Result",
                        "Company Response");
            case TWO_LINES ->
                pick(
                        role,
                        "Criteria",
                        "Control No.",
                        "Related Controls",
                        "Tests of Controls",
                        "Results of Tests",
                        "Tests and Results",
                        "Management Response");
        };
    }

    private static String pick(
            Role role,
            String criterion,
            String id,
            String control,
            String tests,
            String results,
            String both,
            String response) {
        return switch (role) {
            case CRITERION -> criterion;
            case ID -> id;
            case CONTROL -> control;
            case FREQUENCY -> "Frequency";
            case TESTS -> tests;
            case RESULTS -> results;
            case TESTS_AND_RESULTS -> both;
            case RESPONSE -> response;
        };
    }
}
