package health.assay.platform.scim;

import health.assay.platform.people.Email;
import health.assay.platform.people.Member;
import health.assay.platform.people.Members;
import health.assay.platform.people.People;
import health.assay.platform.security.Needs;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Members. A name is the person's own, who may belong to other organizations too: it is taken at the first time and
/// not changed from here.
@RestController
@RequestMapping(
        path = Scim.PATH + "/Users",
        produces = {Scim.TYPE, MediaType.APPLICATION_JSON_VALUE})
class ScimUsers {

    private final ScimMembers directory;
    private final Members members;
    private final People people;
    private final TransactionOperations transactions;
    private final URI installation;

    ScimUsers(
            ScimMembers directory,
            Members members,
            People people,
            TransactionOperations transactions,
            @Value("${assay.address:http://localhost:8080}") URI installation) {
        this.directory = directory;
        this.members = members;
        this.people = people;
        this.transactions = transactions;
        this.installation = installation;
    }

    @GetMapping
    @Needs(ScimPermissions.WRITE)
    Map<String, Object> list(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "1") int startIndex,
            @RequestParam(defaultValue = "100") int count) {
        var name = Scim.equalTo(filter, "userName");
        var found = members.all().stream()
                .filter(member ->
                        name == null || member.person().email().address().equalsIgnoreCase(name))
                .map(this::view)
                .toList();
        return Scim.list(found, startIndex, count);
    }

    @GetMapping("/{id}")
    @Needs(ScimPermissions.WRITE)
    Map<String, Object> one(@PathVariable String id) {
        return view(directory.find(id));
    }

    @PostMapping
    @Needs(ScimPermissions.WRITE)
    ResponseEntity<Map<String, Object>> create(@RequestBody JsonNode written) {
        var email = Email.read(written.path("userName").asString(""))
                .orElseThrow(() -> ScimFault.invalid("invalidValue", "A userName here is an e-mail address"));
        if (!written.path("active").isMissingNode() && !ScimPatch.truth(written.path("active"))) {
            throw ScimFault.invalid("invalidValue", "Whoever is not active is not admitted; send them when they are");
        }
        var view = transactions.execute(_ -> {
            var person = people.find(email)
                    .or(() -> people.register(email, name(written, email)))
                    .orElseThrow();
            if (members.find(person.id()).isPresent()) {
                throw new ScimFault(HttpStatus.CONFLICT, "uniqueness", "They belong to the organization already");
            }
            directory.admit(person.id(), ScimPatch.values(written.path("roles")));
            return view(members.find(person.id()).orElseThrow());
        });
        return ResponseEntity.created(location(String.valueOf(view.get("id")))).body(view);
    }

    @PutMapping("/{id}")
    @Needs(ScimPermissions.WRITE)
    Map<String, Object> replace(@PathVariable String id, @RequestBody JsonNode written) {
        var member = directory.find(id);
        var name = written.path("userName").asString("");
        if (!name.equalsIgnoreCase(member.person().email().address())) {
            throw ScimFault.invalid("mutability", "A userName stays as it is");
        }
        var roles = written.path("roles");
        directory.change(
                member,
                written.path("active").isMissingNode() || ScimPatch.truth(written.path("active")),
                roles.isMissingNode() ? member.roles() : ScimPatch.values(roles));
        return view(directory.find(id));
    }

    @PatchMapping("/{id}")
    @Needs(ScimPermissions.WRITE)
    Map<String, Object> patch(@PathVariable String id, @RequestBody JsonNode written) {
        var member = directory.find(id);
        var active = directory.isActive(member);
        var roles = member.roles();
        for (var operation : ScimPatch.read(written).operations()) {
            switch (operation.attribute()) {
                case "active" -> active = operation.truth();
                case "roles" -> roles = operation.applyTo(roles);
                default -> throw ScimFault.invalid("mutability", "Only active and roles are changed from a directory");
            }
        }
        directory.change(member, active, roles);
        return view(directory.find(id));
    }

    @DeleteMapping("/{id}")
    @Needs(ScimPermissions.WRITE)
    ResponseEntity<Void> end(@PathVariable String id) {
        directory.remove(directory.find(id));
        return ResponseEntity.noContent().build();
    }

    private Map<String, Object> view(Member member) {
        var person = member.person();
        var id = person.id().toString();
        var roles = member.roles().stream()
                .sorted()
                .map(role -> Map.of("value", role))
                .toList();
        var view = new LinkedHashMap<String, Object>();
        view.put("schemas", List.of(Scim.USER));
        view.put("id", id);
        view.put("userName", person.email().address());
        view.put("displayName", person.name());
        view.put("name", Map.of("formatted", person.name()));
        view.put("title", member.title());
        view.put("emails", List.of(Map.of("value", person.email().address(), "type", "work", "primary", true)));
        view.put("active", directory.isActive(member));
        view.put("roles", roles);
        view.put("groups", roles);
        view.put("meta", Map.of("resourceType", "User", "location", location(id).toString()));
        return view;
    }

    private URI location(String id) {
        return installation.resolve(Scim.PATH + "/Users/" + id);
    }

    private static String name(JsonNode written, Email email) {
        var name = written.path("name");
        var whole = name.path("givenName").asString("") + " "
                + name.path("familyName").asString("");
        return List.of(
                        written.path("displayName").asString(""),
                        name.path("formatted").asString(""),
                        whole.strip(),
                        email.address())
                .stream()
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
