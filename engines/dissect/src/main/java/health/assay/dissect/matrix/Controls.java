package health.assay.dissect.matrix;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.ReportedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Makes one control of each that is printed, however often it is repeated under different criteria.
final class Controls {

    private final CellText cells;
    private final Map<String, Gathered> byKey = new LinkedHashMap<>();

    Controls(CellText cells) {
        this.cells = cells;
    }

    /// A control with what was found at all its places.
    private static final class Gathered {
        final @Nullable String id;
        Place place;
        String description;
        final Set<Criterion> criteria = new TreeSet<>();
        List<Tests.Read> tests = List.of();
        final Set<String> responses = new LinkedHashSet<>();

        Gathered(@Nullable String id, Place place, String description) {
            this.id = id;
            this.place = place;
            this.description = description;
        }

        boolean failed() {
            return tests.stream().anyMatch(Tests.Read::failed);
        }
    }

    void add(Draft draft) {
        var description = cells.join(draft.description);
        if (description.isBlank() && draft.id == null) {
            return;
        }
        var key = draft.id == null ? "= " + description : draft.id.toUpperCase(java.util.Locale.ROOT);
        var gathered = byKey.computeIfAbsent(key, _ -> new Gathered(draft.id, draft.place, description));
        if (gathered.description.isBlank()) {
            gathered.description = description;
            gathered.place = draft.place;
        }
        gathered.criteria.addAll(draft.criteria);
        var tests = new ArrayList<Tests.Read>();
        var reader = new Tests(cells);
        for (var segment : draft.segments) {
            for (var read : reader.of(segment)) {
                tests.add(read);
                addResponse(gathered, read.response());
            }
        }
        addResponse(gathered, draft.response.toString());
        gathered.tests = Repeats.joined(gathered.tests, tests);
    }

    /// Where tests stand in a table of their own, some may bear numbers that belong to no control.
    private List<Gathered> described() {
        return byKey.values().stream()
                .filter(each -> !each.description.isBlank())
                .toList();
    }

    private static void addResponse(Gathered gathered, @Nullable String response) {
        if (response != null && !response.isBlank()) {
            gathered.responses.add(response);
        }
    }

    /// Adds criteria that a separate map lists for a control.
    void map(String id, Set<Criterion> criteria) {
        var gathered = byKey.get(id.toUpperCase(java.util.Locale.ROOT));
        if (gathered != null) {
            gathered.criteria.addAll(criteria);
        }
    }

    /// Adds management's answer printed elsewhere, by the control's number.
    void respond(String id, String response) {
        var gathered = byKey.get(id.toUpperCase(java.util.Locale.ROOT));
        if (gathered != null && gathered.failed() && gathered.responses.isEmpty()) {
            addResponse(gathered, response);
        }
    }

    Set<String> failedIds() {
        var ids = new LinkedHashSet<String>();
        for (var gathered : byKey.values()) {
            if (gathered.id != null && gathered.failed()) {
                ids.add(gathered.id);
            }
        }
        return ids;
    }

    /// The first control under one of these criteria that failed and has no answer yet.
    @Nullable
    String failedUnder(Set<Criterion> criteria) {
        for (var gathered : byKey.entrySet()) {
            var each = gathered.getValue();
            if (each.failed() && each.responses.isEmpty() && !Collections.disjoint(each.criteria, criteria)) {
                return gathered.getKey();
            }
        }
        return null;
    }

    /// The failed control whose result bears that number of an exception.
    @Nullable
    String failedUnder(String number) {
        for (var gathered : byKey.entrySet()) {
            var tests = gathered.getValue().tests.stream();
            if (tests.filter(Tests.Read::failed)
                    .anyMatch(read -> ExceptionNumber.bears(number, read.test().result()))) {
                return gathered.getKey();
            }
        }
        return null;
    }

    List<Control> controls() {
        return described().stream()
                .map(each -> new Control(
                        each.id,
                        each.criteria,
                        each.description,
                        each.place,
                        each.tests.stream().map(Tests.Read::test).toList()))
                .toList();
    }

    List<ReportedException> exceptions() {
        var exceptions = new ArrayList<ReportedException>();
        for (var each : described()) {
            var failed = each.tests.stream().filter(Tests.Read::failed).toList();
            if (!failed.isEmpty()) {
                var results = failed.stream()
                        .map(read -> read.test().result())
                        .distinct()
                        .toList();
                var response = each.responses.isEmpty() ? null : String.join("\n", each.responses);
                exceptions.add(new ReportedException(
                        each.id,
                        each.criteria,
                        String.join("\n", results),
                        response,
                        failed.getFirst().resultPlace()));
            }
        }
        return exceptions;
    }
}
