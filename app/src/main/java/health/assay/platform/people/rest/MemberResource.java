package health.assay.platform.people.rest;

import health.assay.platform.kernel.PersonId;
import health.assay.platform.people.Member;
import health.assay.platform.people.Members;
import health.assay.platform.people.PeoplePermissions;
import health.assay.platform.security.Needs;
import health.assay.platform.web.rest.Cursor;
import health.assay.platform.web.rest.CursorPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@Tag(name = "Members")
class MemberResource {

    private final Members members;

    MemberResource(Members members) {
        this.members = members;
    }

    record MemberView(
            String id,
            String name,
            String email,
            List<String> roles,
            String title,
            @Nullable LocalDate until) {

        static MemberView of(Member member) {
            var person = member.person();
            return new MemberView(
                    person.id().toString(),
                    person.name(),
                    person.email().address(),
                    member.roles().stream().sorted().toList(),
                    member.title(),
                    member.validUntil());
        }
    }

    @GetMapping("/api/v1/members")
    @Needs(PeoplePermissions.READ)
    @Operation(summary = "Who belongs to the organization, with which roles")
    CursorPage<MemberView> list(
            @Parameter(description = "At most 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(description = "What the page before said is next") @RequestParam(required = false) @Nullable
                    String cursor) {
        var most = CursorPage.limit(limit);
        var found = members.after(cursor == null ? null : last(cursor), most + 1).stream()
                .map(MemberView::of)
                .toList();
        return CursorPage.of(found, most, member -> Cursor.of(member.id()));
    }

    private static PersonId last(String cursor) {
        try {
            return new PersonId(UUID.fromString(Cursor.read(cursor, 1).after().getFirst()));
        } catch (IllegalArgumentException problem) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "This is not a cursor of ours", problem);
        }
    }
}
