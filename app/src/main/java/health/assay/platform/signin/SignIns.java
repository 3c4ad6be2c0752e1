package health.assay.platform.signin;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.database.Scope;
import health.assay.platform.people.Organizations;
import health.assay.platform.people.Person;
import health.assay.platform.security.Actor;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Writes what concerns a person's own way of signing in into the record of each organization they belong to.
@Service
public class SignIns {

    private final Organizations organizations;
    private final Audit audit;

    SignIns(Organizations organizations, Audit audit) {
        this.organizations = organizations;
        this.audit = audit;
    }

    public void record(Person person, String address, String action, Map<String, String> details) {
        var actor = new Actor(null, person.id(), person.id().toString(), person.name(), address, Set.of());
        var act = new Act(action, new Subject("person", person.id().toString()), details);
        for (var organization : organizations.of(person.id())) {
            Scope.of(organization.id()).call(() -> actor.call(() -> audit.recordAlone(act)));
        }
    }
}
