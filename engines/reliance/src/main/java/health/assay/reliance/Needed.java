package health.assay.reliance;

import health.assay.dissect.report.ControlTest.Outcome;
import health.assay.frameworks.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to ask the vendor for where a requirement is addressed but not TESTED.
final class Needed {

    private Needed() {}

    static @Nullable String of(Requirement requirement, Standing standing, List<Bearing> addressing) {
        var deciding = addressing.getFirst();
        return switch (standing) {
            case TESTED -> null;
            case EXCEPTION -> afterException(deciding.control());
            case DESCRIBED -> forOperation(deciding);
            case RELATED, OUTSIDE -> requirement.ask();
        };
    }

    private static String afterException(ControlReading control) {
        if (control.undoneByOpinion()) {
            return "The auditor's opinion does not stand behind %s. Send what was changed since, and evidence that the control works now."
                    .formatted(name(control));
        }
        return "Send what was corrected after the exception in %s, and evidence that the control has worked since."
                .formatted(name(control));
    }

    private static String forOperation(Bearing bearing) {
        var control = bearing.control();
        if (control.control().tests().isEmpty()) {
            return "Send a Type II report, or evidence that %s operated over time.".formatted(name(control));
        }
        var ask = bearing.concept().ask();
        var why = control.control().tests().stream().anyMatch(test -> test.outcome() == Outcome.NOT_OPERATED)
                ? "%s had no occasion to operate in the period.".formatted(ControlNames.capital(name(control)))
                : "%s was not tested.".formatted(ControlNames.capital(name(control)));
        return why + " "
                + (ask != null ? ask : "Send the procedure, and evidence of the last time it was carried out.");
    }

    private static String name(ControlReading control) {
        var id = control.control().id();
        return id != null ? "control " + id : "the control";
    }
}
