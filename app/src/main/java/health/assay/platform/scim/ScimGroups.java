package health.assay.platform.scim;

import health.assay.platform.people.Member;
import health.assay.platform.people.Members;
import health.assay.platform.security.Needs;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Roles. A group of a new name becomes a role that may do nothing until an administrator gives it permissions.
@RestController
@RequestMapping(
        path = Scim.PATH + "/Groups",
        produces = {Scim.TYPE, MediaType.APPLICATION_JSON_VALUE})
class ScimGroups {

    private final ScimMembers directory;
    private final Members members;
    private final TransactionOperations transactions;
    private final URI installation;

    ScimGroups(
            ScimMembers directory,
            Members members,
            TransactionOperations transactions,
            @Value("${assay.address:http://localhost:8080}") URI installation) {
        this.directory = directory;
        this.members = members;
        this.transactions = transactions;
        this.installation = installation;
    }

    @GetMapping
    @Needs(ScimPermissions.WRITE)
    Map<String, Object> list(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "1") int startIndex,
            @RequestParam(defaultValue = "100") int count) {
        var name = Scim.equalTo(filter, "displayName");
        var everyone = members.all();
        var found = directory.roles().entrySet().stream()
                .filter(role -> name == null || role.getValue().equalsIgnoreCase(name))
                .map(role -> view(role.getKey(), role.getValue(), everyone))
                .toList();
        return Scim.list(found, startIndex, count);
    }

    @GetMapping("/{id}")
    @Needs(ScimPermissions.WRITE)
    Map<String, Object> one(@PathVariable String id) {
        return view(id, title(id), members.all());
    }

    @PostMapping
    @Needs(ScimPermissions.WRITE)
    ResponseEntity<Map<String, Object>> create(@RequestBody JsonNode written) {
        var name = written.path("displayName").asString("").strip();
        if (name.isEmpty() || name.length() > 120) {
            throw ScimFault.invalid("invalidValue", "A group has a displayName of at most 120 characters");
        }
        if (directory.roles().values().stream().anyMatch(name::equalsIgnoreCase)) {
            throw new ScimFault(HttpStatus.CONFLICT, "uniqueness", "There is a role of this name; use that one");
        }
        var view = transactions.execute(_ -> {
            var role = directory.makeRole(name).id().toString();
            give(role, ScimPatch.values(written.path("members")));
            return view(role, name, members.all());
        });
        return ResponseEntity.created(location(String.valueOf(view.get("id")))).body(view);
    }

    @PatchMapping("/{id}")
    @Needs(ScimPermissions.WRITE)
    Map<String, Object> patch(@PathVariable String id, @RequestBody JsonNode written) {
        var title = title(id);
        return transactions.execute(_ -> {
            var wanted = holders(id, members.all());
            for (var operation : ScimPatch.read(written).operations()) {
                if (!operation.attribute().equals("members")) {
                    throw ScimFault.invalid("mutability", "Only the members of a group are changed from a directory");
                }
                wanted = operation.applyTo(wanted);
            }
            give(id, wanted);
            return view(id, title, members.all());
        });
    }

    /// These people have the role, and nobody else.
    private void give(String role, Set<String> people) {
        var before = holders(role, members.all());
        people.stream().filter(person -> !before.contains(person)).forEach(person -> {
            var member = directory.find(person);
            var roles = new HashSet<>(member.roles());
            roles.add(role);
            directory.change(member, directory.isActive(member), roles);
        });
        before.stream().filter(person -> !people.contains(person)).forEach(person -> {
            var member = directory.find(person);
            var roles = new HashSet<>(member.roles());
            roles.remove(role);
            directory.change(member, directory.isActive(member), roles);
        });
    }

    private String title(String id) {
        var title = directory.roles().get(id);
        if (title == null) {
            throw ScimFault.none();
        }
        return title;
    }

    private static Set<String> holders(String role, List<Member> everyone) {
        return everyone.stream()
                .filter(member -> member.roles().contains(role))
                .map(member -> member.person().id().toString())
                .collect(Collectors.toSet());
    }

    private Map<String, Object> view(String id, String title, List<Member> everyone) {
        var view = new LinkedHashMap<String, Object>();
        view.put("schemas", List.of(Scim.GROUP));
        view.put("id", id);
        view.put("displayName", title);
        view.put(
                "members",
                everyone.stream()
                        .filter(member -> member.roles().contains(id))
                        .map(member -> Map.of(
                                "value",
                                member.person().id().toString(),
                                "display",
                                member.person().name()))
                        .toList());
        view.put(
                "meta", Map.of("resourceType", "Group", "location", location(id).toString()));
        return view;
    }

    private URI location(String id) {
        return installation.resolve(Scim.PATH + "/Groups/" + id);
    }
}
