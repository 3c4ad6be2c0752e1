package health.assay.dissect.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A SOC 2 report, as read. What could not be read is absent here and stands among the doubts.
///
/// `period` is set in a Type II, `asOf` in a Type I. `criteriaListed` are the criteria that the tests section
/// prints, with or without controls. `hipaaMapping` is where the report lays its controls against HIPAA, whoever
/// vouches for it.
public record Report(
        @Nullable Located<String> serviceOrganization,
        @Nullable Located<String> system,
        @Nullable Auditor auditor,
        @Nullable Located<Period> period,
        @Nullable Located<LocalDate> asOf,
        @Nullable Located<LocalDate> reportDate,
        Set<Category> categories,
        boolean hipaaInScope,
        @Nullable Place hipaaMapping,
        Opinion opinion,
        Assertion assertion,
        List<SubserviceOrganization> subserviceOrganizations,
        List<ComplementaryControl> userEntityControls,
        List<ComplementaryControl> subserviceControls,
        List<Criterion> criteriaListed,
        List<Control> controls,
        List<ReportedException> exceptions) {

    public Report {
        categories = Set.copyOf(categories);
        subserviceOrganizations = List.copyOf(subserviceOrganizations);
        userEntityControls = List.copyOf(userEntityControls);
        subserviceControls = List.copyOf(subserviceControls);
        criteriaListed = List.copyOf(criteriaListed);
        controls = List.copyOf(controls);
        exceptions = List.copyOf(exceptions);
    }
}
