package health.assay.platform.people;

import health.assay.platform.database.Scope;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.security.Place;
import health.assay.platform.security.Places;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OrganizationPlaces implements Places {

    private final Organizations organizations;

    OrganizationPlaces(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public List<OrganizationId> all() {
        return organizations.everyId();
    }

    @Override
    public Place of(OrganizationId id) {
        return Scope.of(id).call(() -> {
            var organization = organizations.current();
            return new Place(id, organization.slug(), organization.name(), organization.zone());
        });
    }
}
