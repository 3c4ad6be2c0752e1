package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ResourceConflictException;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Member;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.Role;
import com.unboundid.scim2.common.types.UserResource;
import health.assay.platform.people.Entrance;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.util.Set;
import org.glassfish.jersey.apache5.connector.Apache5ConnectorProvider;
import org.glassfish.jersey.client.ClientConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A directory that keeps members in step by SCIM 2.0; the client is that of Ping's SDK.
class ScimTest {

    private static Installation installation;
    private static Visitor administrator;
    private static ScimService scim;

    @BeforeAll
    static void open() {
        installation = Installation.start();
        administrator = Visitor.administrator(installation, "Harborlight Wellness", "ines@harborlight.example");
        var token = Program.of(administrator, Set.of("scim.write")).token();
        ClientRequestFilter bearer = request -> request.getHeaders().putSingle("Authorization", "Bearer " + token);
        var client = ClientBuilder.newClient(new ClientConfig().connectorProvider(new Apache5ConnectorProvider()))
                .register(bearer);
        scim = new ScimService(client.target(installation.at("/scim/v2")));
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    void theClientLearnsWhatIsUnderstoodHere() throws ScimException {
        assertThat(scim.getServiceProviderConfig().getPatch().isSupported()).isTrue();
        assertThat(scim.getResourceTypes().getResources())
                .extracting(kind -> kind.getName())
                .containsExactly("User", "Group");
    }

    @Test
    void aUserIsAMemberFromTheirFirstDayToTheirLast() throws ScimException {
        var created = create("ada@harborlight.example", "CONTROL_OWNER");
        assertThat(created.getActive()).isTrue();
        assertThat(permissions("ada@harborlight.example")).contains("people.read");

        var found = scim.search("Users", "userName eq \"ADA@harborlight.example\"", UserResource.class);
        assertThat(found.getTotalResults()).isEqualTo(1);
        assertThat(found.getResources().getFirst().getDisplayName()).isEqualTo("Ada Lindqvist");

        var away = scim.modifyRequest(created).replaceValue("active", false).invoke();
        assertThat(away.getActive()).isFalse();
        assertThat(permissions("ada@harborlight.example")).isEmpty();

        var back = scim.modifyRequest(created).replaceValue("active", true).invoke();
        assertThat(back.getActive()).isTrue();
        assertThat(permissions("ada@harborlight.example")).contains("people.read");

        scim.delete(created);
        assertThat(permissions("ada@harborlight.example")).isEmpty();
        assertThatThrownBy(() -> scim.retrieve("Users", created.getId(), UserResource.class))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void rolesFollowTheDirectory() throws ScimException {
        var user = create("ben@harborlight.example", "CONTROL_OWNER");

        var changed = scim.modifyRequest(user)
                .replaceValues("roles", new Role().setValue("RISK_ANALYST"))
                .invoke();
        var afterChange = changed.getRoles();
        var replaced = scim.replace(changed.setRoles(new Role().setValue("SECURITY_OFFICER")));

        assertThat(afterChange).extracting(Role::getValue).containsExactly("RISK_ANALYST");
        assertThat(replaced.getRoles()).extracting(Role::getValue).containsExactly("SECURITY_OFFICER");
        assertThat(permissions("ben@harborlight.example")).contains("people.review-glass");
    }

    @Test
    void groupsAreRoles() throws ScimException {
        var user = create("cleo@harborlight.example", "CONTROL_OWNER");
        var officers = scim.search("Groups", "displayName eq \"Privacy officer\"", GroupResource.class)
                .getResources()
                .getFirst();

        var joined = scim.modifyRequest(officers)
                .addValues("members", new Member().setValue(user.getId()))
                .invoke();
        var roles = scim.retrieve(user).getRoles();
        var left = scim.modifyRequest(officers)
                .removeValues("members[value eq \"%s\"]".formatted(user.getId()))
                .invoke();

        assertThat(joined.getMembers()).extracting(Member::getValue).containsExactly(user.getId());
        assertThat(roles).extracting(Role::getValue).containsExactly("CONTROL_OWNER", "PRIVACY_OFFICER");
        assertThat(left.getMembers()).isNullOrEmpty();
    }

    @Test
    void aNewGroupIsARoleThatMayDoNothingYet() throws ScimException {
        var user = create("dora@harborlight.example", "WORKFORCE_MEMBER");
        var before = permissions("dora@harborlight.example");

        var group = scim.create(
                "Groups",
                new GroupResource().setDisplayName("Night shift").setMembers(new Member().setValue(user.getId())));

        assertThat(scim.retrieve(user).getRoles()).extracting(Role::getValue).contains(group.getId());
        assertThat(permissions("dora@harborlight.example")).isEqualTo(before);
        assertThatThrownBy(() -> scim.create("Groups", new GroupResource().setDisplayName("night shift")))
                .isInstanceOf(ResourceConflictException.class);
    }

    @Test
    void whatCannotBeIsRefusedInTheProtocolsWords() throws ScimException {
        create("eve@harborlight.example", "CONTROL_OWNER");
        var administrators = scim.search("Users", "userName eq \"ines@harborlight.example\"", UserResource.class)
                .getResources();

        assertThatThrownBy(() -> create("eve@harborlight.example", "CONTROL_OWNER"))
                .isInstanceOf(ResourceConflictException.class);
        assertThatThrownBy(() -> create("fay@harborlight.example", "EMPEROR")).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> scim.search("Users", "title pr", UserResource.class))
                .isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> scim.delete(administrators.getFirst()))
                .isInstanceOf(ResourceConflictException.class)
                .hasMessageContaining("last administrator");
        assertThat(scim.search("Users", "userName eq \"fay@harborlight.example\"", UserResource.class)
                        .getTotalResults())
                .isZero();
    }

    private static UserResource create(String email, String role) throws ScimException {
        return scim.create(
                "Users",
                new UserResource()
                        .setUserName(email)
                        .setActive(true)
                        .setName(new Name().setGivenName("Ada").setFamilyName("Lindqvist"))
                        .setRoles(new Role().setValue(role)));
    }

    private static Set<String> permissions(String email) {
        return installation
                .bean(Entrance.class)
                .enter(
                        new Entrance.SignedIn(email, true),
                        administrator.organization().slug(),
                        "test")
                .map(entered -> entered.actor().permissions())
                .orElse(Set.of());
    }
}
