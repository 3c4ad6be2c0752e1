package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.audit.Audit;
import health.assay.platform.audit.AuditQuery;
import health.assay.platform.audit.Entry;
import health.assay.platform.database.Scope;
import health.assay.platform.people.Email;
import health.assay.platform.people.Members;
import health.assay.platform.people.People;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Signing in by a directory, which is a real one: Keycloak.
@Tag("slow")
class DirectoryTest {

    private static Keycloak keycloak;
    private static Installation installation;
    private static Visitor administrator;

    @BeforeAll
    static void open() {
        keycloak = Keycloak.start();
        installation = Installation.start(Map.of(
                "assay.directories.keycloak.name", "Harborlight's directory",
                "assay.directories.keycloak.issuer", keycloak.issuer(),
                "assay.directories.keycloak.client-id", "assay",
                "assay.directories.keycloak.client-secret", "known-to-this-test-only",
                "assay.directories.keycloak.domains", "harborlight.example",
                "assay.directories.keycloak.organization", "harborlight-wellness",
                "assay.directories.keycloak.roles", "compliance: COMPLIANCE_LEAD; staff: WORKFORCE_MEMBER"));
        administrator = Visitor.administrator(installation, "Harborlight Wellness", "ines@harborlight.example");
    }

    @AfterAll
    static void close() {
        if (installation != null) {
            installation.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void thePageOffersTheDirectoryAndGoesThereWithAProofKey() {
        var nobody = Visitor.nobody(installation);

        var there = nobody.send("GET", "/oauth2/authorization/keycloak");

        assertThat(nobody.send("GET", "/sign-in").body()).contains("Sign in with Harborlight");
        assertThat(there.headers().firstValue("Location").orElse(""))
                .startsWith(keycloak.issuer())
                .contains("code_challenge_method=S256");
    }

    @Test
    void aColleagueJoinsAtTheFirstSignInAndTheirRolesFollowTheirGroups() {
        var first = DirectoryVisitor.signIn(installation, "wanda");
        var joined = roles("wanda@harborlight.example");
        keycloak.putInto("wanda", "staff");
        keycloak.takeOutOf("wanda", "compliance");
        DirectoryVisitor.signIn(installation, "wanda");
        var changed = roles("wanda@harborlight.example");
        keycloak.takeOutOf("wanda", "staff");
        var last = DirectoryVisitor.signIn(installation, "wanda");

        assertThat(first.landing()).endsWith("/o/harborlight-wellness/home");
        assertThat(first.page()).contains("Wanda Ruiz");
        assertThat(joined).containsExactly("COMPLIANCE_LEAD");
        assertThat(changed).containsExactly("WORKFORCE_MEMBER");
        assertThat(last.landing()).endsWith("/sign-in/refused?why=NO_ROLE");
        assertThat(roles("wanda@harborlight.example")).isEmpty();
        assertThat(record())
                .filteredOn(entry -> entry.author().id().equals("directory:keycloak"))
                .extracting(entry -> entry.act().action())
                .contains("member.admitted", "member.changed", "member.removed");
        assertThat(record())
                .filteredOn(entry -> entry.act().action().equals("signin.succeeded"))
                .anySatisfy(entry -> assertThat(entry.act().details()).containsEntry("by", "Harborlight's directory"));
    }

    @Test
    void somebodyWhoIsKnownKeepsTheRolesThatTheDirectoryDoesNotGive() {
        var visit = DirectoryVisitor.signIn(installation, "ines");

        assertThat(visit.landing()).endsWith("/o/harborlight-wellness/home");
        assertThat(roles("ines@harborlight.example")).containsExactlyInAnyOrder("ADMINISTRATOR", "WORKFORCE_MEMBER");
    }

    @Test
    void whoIsNotVouchedForIsToldWhyAndNotRegistered() {
        assertThat(DirectoryVisitor.signIn(installation, "uma").landing()).endsWith("why=UNVERIFIED");
        assertThat(DirectoryVisitor.signIn(installation, "nora").landing()).endsWith("why=NO_ROLE");
        assertThat(DirectoryVisitor.signIn(installation, "fay").landing()).endsWith("why=FOREIGN");

        for (var address : List.of("uma@harborlight.example", "nora@harborlight.example", "fay@elsewhere.example")) {
            assertThat(installation.bean(People.class).find(new Email(address))).isEmpty();
        }
    }

    private static Set<String> roles(String email) {
        var person = installation.bean(People.class).find(new Email(email)).orElseThrow();
        return Scope.of(administrator.organization().id())
                .call(() -> installation
                        .bean(Members.class)
                        .find(person.id())
                        .map(member -> member.roles())
                        .orElse(Set.of()));
    }

    private static List<Entry> record() {
        return Scope.of(administrator.organization().id())
                .call(() -> installation
                        .bean(Audit.class)
                        .page(new AuditQuery(null, null, null, null, 500))
                        .entries());
    }
}
