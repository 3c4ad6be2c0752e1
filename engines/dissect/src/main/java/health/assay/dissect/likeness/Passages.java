package health.assay.dissect.likeness;

import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.ControlTest;
import health.assay.dissect.report.Dissection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Takes the passages out of a report: controls, procedures and results of tests, the description, and what is expected
/// of others.
final class Passages {

    private Passages() {}

    static List<Passage> of(Dissection dissection) {
        var report = dissection.report();
        if (report == null) {
            return List.of();
        }
        var passages = new ArrayList<Passage>();
        report.controls().forEach(control -> addControl(control, passages));
        Stream.concat(report.userEntityControls().stream(), report.subserviceControls().stream())
                .map(Passages::complementary)
                .forEach(passages::add);
        dissection.description().stream()
                .map(paragraph -> new Passage(Matter.DESCRIPTION, null, paragraph.text(), paragraph.place()))
                .forEach(passages::add);
        return passages;
    }

    private static void addControl(Control control, List<Passage> passages) {
        passages.add(new Passage(Matter.CONTROL, control.id(), control.description(), control.place()));
        for (var test : control.tests()) {
            procedures(test)
                    .map(words -> new Passage(Matter.TEST, control.id(), words, test.place()))
                    .forEach(passages::add);
        }
    }

    /// Procedures that share a result are one to a line; a result may itself be long enough to compare.
    private static Stream<String> procedures(ControlTest test) {
        return Stream.concat(test.procedure().lines(), Stream.of(test.result()))
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    private static Passage complementary(ComplementaryControl control) {
        return new Passage(Matter.COMPLEMENTARY, null, control.text(), control.place());
    }
}
