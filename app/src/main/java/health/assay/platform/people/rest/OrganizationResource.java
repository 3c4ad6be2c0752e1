package health.assay.platform.people.rest;

import health.assay.platform.people.Organizations;
import health.assay.platform.security.OpenTo;
import health.assay.platform.security.OpenTo.Whom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Organization")
class OrganizationResource {

    private final Organizations organizations;

    OrganizationResource(Organizations organizations) {
        this.organizations = organizations;
    }

    record OrganizationView(
            String id, String slug, String name, String kind, String timeZone, int idleMinutes, int sessionHours) {}

    @GetMapping("/api/v1/organization")
    @OpenTo(value = Whom.MEMBERS, because = "a program may know where its token works")
    @Operation(summary = "The organization that the token works in")
    OrganizationView read() {
        var organization = organizations.current();
        return new OrganizationView(
                organization.id().toString(),
                organization.slug(),
                organization.name(),
                organization.kind().name(),
                organization.zone().getId(),
                organization.logoff().idleMinutes(),
                organization.logoff().sessionHours());
    }
}
