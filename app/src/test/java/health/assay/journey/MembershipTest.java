package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.audit.Audit;
import health.assay.platform.audit.AuditQuery;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.Sensitive;
import health.assay.platform.people.Email;
import health.assay.platform.people.Emergencies;
import health.assay.platform.people.Entrance;
import health.assay.platform.people.GlassBreaking;
import health.assay.platform.people.GlassReview;
import health.assay.platform.people.Invitations;
import health.assay.platform.people.MemberChange;
import health.assay.platform.people.Members;
import health.assay.platform.people.Organizations;
import health.assay.platform.people.People;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Role;
import health.assay.platform.signin.Attempts;
import health.assay.platform.signin.Joining;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

class MembershipTest {

    private static Installation installation;
    private static Visitor ines;
    private static Visitor ada;
    private static Visitor stranger;

    @BeforeAll
    static void open() {
        installation = Installation.start();
        ines = Visitor.administrator(installation, "Harborlight Wellness", "ines@harborlight.example");
        ada = Visitor.member(installation, ines, "ada@harborlight.example", "WORKFORCE_MEMBER");
        stranger = Visitor.administrator(installation, "Elsewhere Clinic", "max@elsewhere.example");
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    void outsideAScopeNothingIsVisible() {
        assertThat(installation.bean(Members.class).all()).isEmpty();
    }

    @Test
    void insideAScopeOnlyItsOwnAreVisible() {
        var people = inScopeOf(stranger, () -> installation.bean(Members.class).all());

        assertThat(people).hasSize(1);
        assertThat(people.getFirst().person().email().address()).isEqualTo("max@elsewhere.example");
    }

    @Test
    void aTransactionOfOneOrganizationRefusesWorkForAnother() {
        var transactions = installation.bean(TransactionOperations.class);
        var other = Scope.of(OrganizationId.next());

        assertThatThrownBy(() -> inScopeOf(
                        ines,
                        () -> transactions.execute(_ -> other.call(
                                () -> installation.bean(Members.class).all()))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theLastAdministratorStaysOne() {
        var members = installation.bean(Members.class);

        var changed = as(ines, () -> members.change(ines.person(), Set.of("AUDITOR"), "", LocalDate.of(2027, 1, 1)));
        var removed = as(ines, () -> members.remove(ines.person()));

        assertThat(changed).isInstanceOf(MemberChange.Refused.class);
        assertThat(removed).isInstanceOf(MemberChange.Refused.class);
    }

    @Test
    void aChangeOfRolesIsFeltAtTheNextClick() {
        var path = "/o/%s/members".formatted(ines.organization().slug());
        var members = installation.bean(Members.class);
        assertThat(ada.send("GET", path).statusCode()).isEqualTo(403);

        as(ines, () -> members.change(ada.person(), Set.of("COMPLIANCE_LEAD"), "", null));

        assertThat(ada.send("GET", path).statusCode()).isEqualTo(200);
        as(ines, () -> members.change(ada.person(), Set.of("WORKFORCE_MEMBER"), "", null));
        assertThat(ada.send("GET", path).statusCode()).isEqualTo(403);
    }

    @Test
    void anInvitationWorksOnceAndForItsAddressOnly() {
        var invitations = installation.bean(Invitations.class);
        var joining = installation.bean(Joining.class);
        var email = new Email("ravi@harborlight.example");
        var link = as(ines, () -> invitations.invite(email, Set.of("AUDITOR"), LocalDate.of(2099, 1, 1), ines.person()))
                .link()
                .reveal();
        var max = installation.bean(People.class).find(stranger.person()).orElseThrow();

        assertThat(joining.accept(link, max, "test")).isEmpty();
        assertThat(joining.withNewAccount(link, "Ravi", new Sensitive<>("lantern gravel orbit teacup"), "test"))
                .isPresent();
        assertThat(invitations.open(link)).isEmpty();
        assertThat(invitations.open("nonsense")).isEmpty();
    }

    @Test
    void emergencyAccessWidensEndsAndIsReviewedBySomebodyElse() {
        var emergencies = installation.bean(Emergencies.class);
        var before = ada.permissions();
        var begun = (GlassBreaking.Begun) as(
                ada,
                () -> emergencies.breakGlass(
                        ada.person(), Role.PRIVACY_OFFICER, "A patient's record is needed in the ER", 1));
        var id = begun.emergency().id();

        assertThat(before).doesNotContain("audit.read");
        assertThat(ada.permissions()).contains("audit.read");
        assertThat(as(ines, () -> emergencies.review(id, ines.person(), true, "Seen")))
                .isInstanceOf(GlassReview.Refused.class);
        as(ines, () -> {
            emergencies.end(id);
            return true;
        });
        assertThat(ada.permissions()).isEqualTo(before);
        assertThat(as(ada, () -> emergencies.review(id, ada.person(), true, "Seen")))
                .isInstanceOf(GlassReview.Refused.class);
        assertThat(as(ines, () -> emergencies.review(id, ines.person(), true, "Seen")))
                .isEqualTo(new GlassReview.Done());
    }

    /// Whoever holds the account may have made it with an invitation of their own, long before.
    @Test
    void anAccountThatSomebodyElseMayHoldDoesNotEnterByADirectorysWord() {
        var harborlight = "/o/%s/home".formatted(ines.organization().slug());
        var admitted =
                as(ines, () -> installation.bean(Members.class).admit(stranger.person(), Set.of("COMPLIANCE_LEAD")));
        var entrance = installation.bean(Entrance.class);

        assertThat(admitted).isEqualTo(new MemberChange.Done());
        assertThat(stranger.send("GET", harborlight).statusCode()).isEqualTo(404);
        assertThat(entrance.enter(
                        new Entrance.SignedIn("max@elsewhere.example", true),
                        ines.organization().slug(),
                        "test"))
                .isPresent();
        as(ines, () -> installation.bean(Members.class).remove(stranger.person()));
    }

    @Test
    void nobodyMakesThemselvesAnAdministratorInAnEmergency() {
        var outcome = as(
                ada,
                () -> installation
                        .bean(Emergencies.class)
                        .breakGlass(ada.person(), Role.ADMINISTRATOR, "I should like to have everything", 1));

        assertThat(outcome).isInstanceOf(GlassBreaking.Refused.class);
    }

    @Test
    void whoFailsOnPurposeLocksOutNobodyElse() {
        var attempts = installation.bean(Attempts.class);
        var attacker = new Attempts.Try(new Sensitive<>("ines@harborlight.example"), "198.51.100.9", false);
        for (var tries = 0; tries < 30; tries++) {
            attempts.failed(attacker);
        }

        assertThat(attempts.tooMany(attacker)).isTrue();
        assertThat(attempts.tooMany(new Attempts.Try(attacker.account(), "192.0.2.4", false)))
                .isFalse();
    }

    @Test
    void aFloodFromManyAddressesLeavesKnownDevicesIn() {
        var attempts = installation.bean(Attempts.class);
        var account = new Sensitive<>("flooded@harborlight.example");
        for (var host = 0; host < 60; host++) {
            attempts.failed(new Attempts.Try(account, "198.51.100." + host, false));
        }

        assertThat(attempts.tooMany(new Attempts.Try(account, "192.0.2.5", false)))
                .isTrue();
        assertThat(attempts.tooMany(new Attempts.Try(account, "192.0.2.5", true)))
                .isFalse();
    }

    @Test
    void whatWasDoneStandsInAChainThatHolds() {
        var audit = installation.bean(Audit.class);

        var examination = inScopeOf(ines, audit::examine);
        var joined = inScopeOf(ines, () -> audit.page(new AuditQuery("member.joined", null, null, null, 10)));

        assertThat(examination.breaks()).isEmpty();
        assertThat(joined.entries()).isNotEmpty();
    }

    @Test
    void somebodyElsesOrganizationIsNotAmongOnesOwn() {
        assertThat(installation.bean(Organizations.class).of(stranger.person()))
                .extracting(organization -> organization.name())
                .containsExactly("Elsewhere Clinic");
    }

    private static <T> T inScopeOf(Visitor visitor, Supplier<T> work) {
        return Scope.of(visitor.organization().id()).call(work);
    }

    private static <T> T as(Visitor visitor, Supplier<T> work) {
        var person = installation.bean(People.class).find(visitor.person()).orElseThrow();
        var actor = new Actor(null, person.id(), person.id().toString(), person.name(), "test", Set.of());
        return inScopeOf(visitor, () -> actor.call(work));
    }
}
