package health.assay.platform.people.web;

import health.assay.platform.people.Members;
import health.assay.platform.security.Role;
import health.assay.platform.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The roles that can be given here: everyone's, and those the organization made.
@Component
class RoleChoices {

    private final Members members;

    RoleChoices(Members members) {
        this.members = members;
    }

    List<Choice> all() {
        var builtIn = Stream.of(Role.values()).map(role -> new Choice(role.name(), role.title()));
        var own =
                members.customRoles().stream().map(role -> new Choice(role.id().toString(), role.name()));
        return Stream.concat(builtIn, own).toList();
    }

    Map<String, String> titles() {
        return all().stream().collect(Collectors.toMap(Choice::value, Choice::label));
    }
}
