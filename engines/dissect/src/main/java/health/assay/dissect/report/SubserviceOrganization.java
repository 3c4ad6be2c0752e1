package health.assay.dissect.report;

import org.jspecify.annotations.Nullable;

/// A company the service organization relies on, and whether its controls are inside this report.
public record SubserviceOrganization(String name, @Nullable String services, Method method, Place place) {

    public enum Method {
        CARVE_OUT,
        INCLUSIVE
    }
}
