package health.assay.platform.people;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.Identifiers;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.kernel.Secrets;
import health.assay.platform.kernel.Sensitive;
import health.assay.platform.mail.Letters;
import health.assay.platform.mail.Outbox;
import health.assay.platform.security.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Invitations to join the organization in scope. The link is shown once; only its hash is kept.
@Service
public class Invitations {

    private static final Duration OPEN = Duration.ofDays(7);

    private final InvitationStore store;
    private final OrganizationStore organizations;
    private final MemberStore members;
    private final Letters letters;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Invitations(
            InvitationStore store,
            OrganizationStore organizations,
            MemberStore members,
            Letters letters,
            Outbox outbox,
            Audit audit,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.organizations = organizations;
        this.members = members;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param link the secret end of the address to send
    /// @param mailed whether it is on its way to the one who is invited
    public record Sent(Invitation invitation, Sensitive<String> link, boolean mailed) {}

    public Sent invite(Email email, Set<String> roles, @Nullable LocalDate validUntil, PersonId by) {
        return invite(email, roles, validUntil, by.value());
    }

    /// @param by the person or the token that invites
    public Sent invite(Email email, Set<String> roles, @Nullable LocalDate validUntil, UUID by) {
        var token = InvitationToken.fresh(Scope.currentOrganization());
        var now = clock.instant();
        var invitation = new Invitation(Identifiers.next(), email, roles, validUntil, now.plus(OPEN), null);
        transactions.executeWithoutResult(_ -> {
            store.add(invitation, Secrets.hash(token.secret().reveal()), by, now);
            audit.record(new Act(
                    "member.invited",
                    subject(invitation),
                    Map.of("address", email.address(), "roles", String.join(", ", new TreeSet<>(roles)))));
            mail(email, token);
        });
        return new Sent(invitation, new Sensitive<>(token.text()), outbox.isServed());
    }

    /// Without a mail server nothing is written: the link would wait longer than it works.
    private void mail(Email email, InvitationToken token) {
        if (!outbox.isServed()) {
            return;
        }
        var organization = organizations.visible().getFirst().name();
        outbox.write(letters.of(
                email.address(),
                "You are invited to join %s".formatted(organization),
                List.of(
                        "%s invites you to join %s on Assay."
                                .formatted(Actor.current().name(), organization),
                        "The link works for a week, once, and for this address only."),
                "/join/" + token.text(),
                "Join"));
    }

    public List<Invitation> unanswered() {
        return transactions.execute(_ -> store.unanswered());
    }

    public boolean withdraw(UUID id) {
        return transactions.execute(_ -> {
            var withdrawn = store.answer(id, clock.instant());
            if (withdrawn) {
                audit.record(new Act("invitation.withdrawn", new Subject("invitation", id.toString())));
            }
            return withdrawn;
        });
    }

    /// An open invitation as the person who holds the link sees it.
    public record Opened(Invitation invitation, Organization organization) {}

    public Optional<Opened> open(String link) {
        return InvitationToken.read(link)
                .flatMap(token -> Scope.of(token.organization()).call(() -> transactions.execute(_ -> opened(token))));
    }

    /// Joins, if the invitation is still open and was sent to this person.
    public Optional<Organization> accept(String link, Person person) {
        return InvitationToken.read(link)
                .flatMap(token ->
                        Scope.of(token.organization()).call(() -> transactions.execute(_ -> joined(token, person))));
    }

    private Optional<Organization> joined(InvitationToken token, Person person) {
        var opened = opened(token).filter(found -> found.invitation().email().equals(person.email()));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        var invitation = opened.get().invitation();
        store.answer(invitation.id(), clock.instant());
        if (members.find(person.id()).isEmpty()) {
            members.add(person.id(), invitation.roles(), invitation.validUntil(), false, clock.instant());
        }
        var actor = new Actor(
                null,
                person.id(),
                person.id().toString(),
                person.name(),
                Actor.current().address(),
                Set.of());
        actor.call(() -> audit.record(new Act("member.joined", subject(invitation))));
        return Optional.of(opened.get().organization());
    }

    private Optional<Opened> opened(InvitationToken token) {
        return store.locked(Secrets.hash(token.secret().reveal()))
                .filter(invitation -> invitation.isOpenAt(clock.instant()))
                .map(invitation ->
                        new Opened(invitation, organizations.visible().getFirst()));
    }

    private static Subject subject(Invitation invitation) {
        return new Subject("invitation", invitation.id().toString());
    }
}
