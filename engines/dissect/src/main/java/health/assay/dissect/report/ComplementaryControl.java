package health.assay.dissect.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A control the report expects of someone else: a user entity (CUEC) or a subservice organization (CSOC).
/// `criteria` are as printed and may name a series, such as CC6.
public record ComplementaryControl(
        String text, List<String> criteria, @Nullable String organization, Place place) {

    public ComplementaryControl {
        criteria = List.copyOf(criteria);
    }
}
