package health.assay.platform.signin.web;

import health.assay.platform.kernel.Secrets;
import health.assay.platform.people.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Where a person is signed in. A session's identifier opens it, so pages know it by a hash.
@Component
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> repository;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    List<OpenSession> of(Person person, String present) {
        return all(person).values().stream()
                .map(session -> new OpenSession(
                        name(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(present)))
                .sorted(Comparator.comparing(OpenSession::usedAt, Comparator.<Instant>reverseOrder()))
                .toList();
    }

    /// Whether there was such a session of theirs.
    boolean end(Person person, String name) {
        var ids = all(person).keySet().stream()
                .filter(id -> name(id).equals(name))
                .toList();
        ids.forEach(repository::deleteById);
        return !ids.isEmpty();
    }

    void endOthers(Person person, String present) {
        all(person).keySet().stream().filter(id -> !id.equals(present)).forEach(repository::deleteById);
    }

    private Map<String, ? extends Session> all(Person person) {
        return repository.findByPrincipalName(person.email().address());
    }

    private static String name(String id) {
        return HexFormat.of().formatHex(Secrets.hash(id), 0, 8);
    }
}
