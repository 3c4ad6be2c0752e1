package health.assay.platform.people.rest;

import health.assay.platform.people.Email;
import health.assay.platform.people.Grants;
import health.assay.platform.people.Invitations;
import health.assay.platform.people.Members;
import health.assay.platform.people.PeoplePermissions;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Needs;
import health.assay.platform.security.NotPermitted;
import health.assay.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@Tag(name = "Invitations")
class InvitationResource {

    private final Invitations invitations;
    private final Members members;
    private final Grants grants;
    private final URI installation;

    InvitationResource(
            Invitations invitations,
            Members members,
            Grants grants,
            @Value("${assay.address:http://localhost:8080}") URI installation) {
        this.invitations = invitations;
        this.members = members;
        this.grants = grants;
        this.installation = installation;
    }

    /// @param roles names of built-in roles, or identifiers of the organization's own
    /// @param until the last day of access; an auditor's has one
    record Asked(
            @Nullable String email,
            @Nullable Set<String> roles,
            @Nullable LocalDate until) {}

    /// @param link the address to hand over; it is shown this once
    record InvitationView(String id, String email, List<String> roles, Instant expiresAt, URI link) {}

    @PostMapping("/api/v1/invitations")
    @Needs(PeoplePermissions.INVITE)
    @Operation(
            summary = "Invite somebody",
            description = "Send an Idempotency-Key, so that a request that is repeated invites once."
                    + " Roles that may change roles need people.change-roles too.")
    ResponseEntity<InvitationView> invite(@RequestBody Asked asked) {
        var roles = knownRoles(asked.roles());
        var email = Email.read(asked.email() == null ? "" : asked.email())
                .orElseThrow(() -> unprocessable("This cannot be an e-mail address"));
        if (roles.contains(Role.AUDITOR.name()) && asked.until() == null) {
            throw unprocessable("An auditor's access needs a last day");
        }
        var by = UUID.fromString(Actor.current().id());
        var sent = invitations.invite(email, roles, asked.until(), by);
        var view = new InvitationView(
                sent.invitation().id().toString(),
                email.address(),
                roles.stream().sorted().toList(),
                sent.invitation().expiresAt(),
                installation.resolve("/join/" + sent.link().reveal()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Cache-Control", "no-store")
                .body(view);
    }

    private Set<String> knownRoles(@Nullable Set<String> asked) {
        var own = members.customRoles();
        var known = Stream.concat(
                        Stream.of(Role.values()).map(Role::name),
                        own.stream().map(role -> role.id().toString()))
                .toList();
        if (asked == null || asked.isEmpty() || !known.containsAll(asked)) {
            throw unprocessable("Name at least one role, and roles of this organization only");
        }
        var granted = grants.of(asked, own);
        if (granted.contains(PeoplePermissions.CHANGE_ROLES) && !Actor.current().may(PeoplePermissions.CHANGE_ROLES)) {
            throw new NotPermitted(PeoplePermissions.CHANGE_ROLES);
        }
        return Set.copyOf(asked);
    }

    private static ResponseStatusException unprocessable(String why) {
        return new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, why);
    }
}
