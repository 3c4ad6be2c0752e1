package health.assay.dissect.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A control of the service organization, with the auditor's tests of it; a Type I has no tests.
/// `id` is as printed, absent where the report numbers no controls.
public record Control(
        @Nullable String id, Set<Criterion> criteria, String description, Place place, List<ControlTest> tests) {

    public Control {
        criteria = Set.copyOf(criteria);
        tests = List.copyOf(tests);
    }
}
