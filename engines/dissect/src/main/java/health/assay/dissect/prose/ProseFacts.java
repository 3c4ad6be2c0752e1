package health.assay.dissect.prose;

import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.Auditor;
import health.assay.dissect.report.BridgeLetter;
import health.assay.dissect.report.Category;
import health.assay.dissect.report.ComplementaryControl;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Located;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Paragraph;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.SubserviceOrganization;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the running text says. All but `kind`, `sections`, `bridgeLetter` and `doubts` is empty unless this is a SOC 2.
/// A bridge letter is `bound` where it follows a report in the same file.
public record ProseFacts(
        DocumentKind kind,
        List<Section> sections,
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
        @Nullable BridgeLetter bridgeLetter,
        boolean bound,
        List<Paragraph> description,
        List<Doubt> doubts) {

    public ProseFacts {
        sections = List.copyOf(sections);
        categories = Set.copyOf(categories);
        subserviceOrganizations = List.copyOf(subserviceOrganizations);
        userEntityControls = List.copyOf(userEntityControls);
        subserviceControls = List.copyOf(subserviceControls);
        description = List.copyOf(description);
        doubts = List.copyOf(doubts);
    }
}
