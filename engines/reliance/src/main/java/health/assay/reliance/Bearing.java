package health.assay.reliance;

import health.assay.reliance.concepts.Concept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A control that bears on a requirement, and the concept by which it does.
record Bearing(ControlReading control, Concept concept) {

    /// What decides the standing comes first.
    private static final List<Standing> WEIGHT = List.of(Standing.EXCEPTION, Standing.TESTED, Standing.DESCRIBED);

    static List<Bearing> addressing(String citation, List<ControlReading> controls) {
        var bearings = new ArrayList<Bearing>();
        for (var control : controls) {
            control.addressing(citation).ifPresent(concept -> bearings.add(new Bearing(control, concept)));
        }
        bearings.sort(
                Comparator.comparing(bearing -> WEIGHT.indexOf(bearing.control().standing())));
        return bearings;
    }

    static List<Bearing> contributing(String citation, List<ControlReading> controls) {
        var bearings = new ArrayList<Bearing>();
        for (var control : controls) {
            control.contributing(citation).ifPresent(concept -> bearings.add(new Bearing(control, concept)));
        }
        return bearings;
    }

    /// A deviation in any control outweighs clean tests of others.
    static Standing standing(List<Bearing> addressing) {
        return addressing.getFirst().control().standing();
    }

    static List<Support> support(List<Bearing> bearings) {
        return bearings.stream()
                .map(bearing -> bearing.control().support(bearing.concept()))
                .toList();
    }
}
