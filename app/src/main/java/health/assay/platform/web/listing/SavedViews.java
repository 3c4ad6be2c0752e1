package health.assay.platform.web.listing;

import health.assay.platform.database.Scope;
import health.assay.platform.security.Actor;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Each person's own views of the lists of an organization. Nobody else sees them.
@Service
public class SavedViews {

    static final int MOST = 30;
    static final int LONGEST_NAME = 60;
    static final int LONGEST_ADDRESS = 2000;

    private final SavedViewStore store;
    private final Clock clock;

    SavedViews(SavedViewStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SavedView> of(String list) {
        var person = Actor.isKnown() ? Actor.current().person() : null;
        return person == null ? List.of() : store.all(person.value(), list);
    }

    /// @return why it was not kept; nothing when it was
    @Transactional
    public String keep(SavedView view) {
        if (view.name().isBlank() || view.name().length() > LONGEST_NAME) {
            return "Give the view a name of at most %d letters".formatted(LONGEST_NAME);
        }
        if (view.address().length() > LONGEST_ADDRESS) {
            return "This search is too long to be saved";
        }
        var existing = store.all(owner(), view.list());
        if (existing.size() >= MOST
                && existing.stream().noneMatch(kept -> kept.name().equals(view.name()))) {
            return "There are %d views already; remove one first".formatted(MOST);
        }
        store.put(Scope.currentOrganization().value(), owner(), view, clock.instant());
        return "";
    }

    @Transactional
    public void forget(String list, String name) {
        store.remove(owner(), list, name);
    }

    private static UUID owner() {
        var person = Actor.current().person();
        if (person == null) {
            throw new IllegalStateException("Only a person has views of their own");
        }
        return person.value();
    }
}
