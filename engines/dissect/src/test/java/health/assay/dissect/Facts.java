package health.assay.dissect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a report says, as comparable facts of each measure.
final class Facts {

    private final Map<Measure, Set<String>> facts = new EnumMap<>(Measure.class);

    /// A test as either side has it.
    record Test(String procedure, String result, String outcome) {}

    Set<String> of(Measure measure) {
        return facts.computeIfAbsent(measure, _ -> new TreeSet<>());
    }

    void add(Measure measure, String... parts) {
        of(measure).add(Stream.of(parts).map(Wording::plain).collect(Collectors.joining(" | ")));
    }

    void control(String id, String description, Collection<String> criteria, List<Test> tests) {
        add(Measure.CONTROLS, id);
        add(Measure.DESCRIPTIONS, id, description);
        criteria.forEach(criterion -> add(Measure.CRITERIA, id, criterion));
        var number = 0;
        for (var test : merged(tests)) {
            number++;
            add(Measure.TESTS, id, test.procedure(), test.result());
            add(Measure.OUTCOMES, id, "result " + number, test.outcome());
        }
    }

    /// How a cell of procedures with one result is cut up does not count.
    private static List<Test> merged(List<Test> tests) {
        var merged = new ArrayList<Test>();
        for (var test : tests) {
            var goesOn = !merged.isEmpty()
                    && Wording.plain(merged.getLast().result()).equals(Wording.plain(test.result()));
            var before = goesOn ? merged.removeLast().procedure() + "\n" : "";
            merged.add(new Test(before + test.procedure(), test.result(), test.outcome()));
        }
        return merged;
    }

    void exception(String control, String text, String response) {
        add(Measure.EXCEPTIONS, control, text);
        add(Measure.RESPONSES, control, response);
    }

    void complementary(Measure measure, String text, Collection<String> criteria) {
        add(measure, text, String.join(" ", new TreeSet<>(criteria)));
    }

    void organization(String name, String method) {
        add(Measure.SUBSERVICE_ORGANIZATIONS, Wording.name(name), method);
    }
}
