package health.assay.platform.people.web;

import health.assay.platform.kernel.PersonId;
import health.assay.platform.people.Email;
import health.assay.platform.people.Invitations;
import health.assay.platform.people.MemberChange;
import health.assay.platform.people.Members;
import health.assay.platform.people.PeoplePermissions;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Needs;
import health.assay.platform.web.Notice;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who belongs to the organization.
@Controller
@RequestMapping("/members")
class MemberPages {

    private final Members members;
    private final Invitations invitations;
    private final RoleChoices roles;
    private final InvitationLinks links;

    MemberPages(Members members, Invitations invitations, RoleChoices roles, InvitationLinks links) {
        this.members = members;
        this.invitations = invitations;
        this.roles = roles;
        this.links = links;
    }

    @GetMapping
    @Needs(PeoplePermissions.READ)
    String all(Model model) {
        var actor = Actor.current();
        model.addAttribute("members", members.all());
        model.addAttribute("titles", roles.titles());
        model.addAttribute("invitations", invitations.unanswered());
        model.addAttribute("mayInvite", actor.may(PeoplePermissions.INVITE));
        model.addAttribute("mayChange", actor.may(PeoplePermissions.CHANGE_ROLES));
        return "people/members";
    }

    @GetMapping("/invite")
    @Needs(PeoplePermissions.INVITE)
    String askWhom(Model model) {
        return invitationPage(InvitationForm.empty(), Map.of(), model);
    }

    @PostMapping("/invite")
    @Needs(PeoplePermissions.INVITE)
    String invite(InvitationForm form, Model model) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return invitationPage(form, errors, model);
        }
        var email = Email.read(form.typedEmail()).orElseThrow();
        var sent = invitations.invite(
                email, form.typedRoles(), form.lastDay(), Actor.current().human());
        // shown in the answer itself, and not after a redirect, so that the secret is nowhere kept
        model.addAttribute("email", email.address());
        model.addAttribute("link", links.address(sent.link()));
        model.addAttribute("mailed", sent.mailed());
        return "people/invited";
    }

    @PostMapping("/invitations/{id}/withdraw")
    @Needs(PeoplePermissions.INVITE)
    String withdraw(@PathVariable UUID id, RedirectAttributes next) {
        next.addFlashAttribute(
                "message",
                invitations.withdraw(id)
                        ? Notice.done("The invitation is withdrawn; its link leads nowhere now")
                        : Notice.open("Nothing was withdrawn", "It was answered in the meantime."));
        return "redirect:/members";
    }

    @GetMapping("/{id}")
    @Needs(PeoplePermissions.READ)
    String one(@PathVariable UUID id, Model model) {
        var member = members.find(new PersonId(id)).orElseThrow(MemberPages::none);
        model.addAttribute("member", member);
        model.addAttribute("choices", roles.all());
        model.addAttribute("titles", roles.titles());
        model.addAttribute("mayChange", Actor.current().may(PeoplePermissions.CHANGE_ROLES));
        model.addAttribute("isMe", member.person().id().equals(Actor.current().human()));
        return "people/member";
    }

    @PostMapping("/{id}")
    @Needs(value = PeoplePermissions.CHANGE_ROLES, freshly = true)
    String change(@PathVariable UUID id, MemberForm form, RedirectAttributes next) {
        var changed = members.change(new PersonId(id), form.typedRoles(), form.typedTitle(), form.lastDay());
        next.addFlashAttribute("message", describe(changed, "The membership is changed, from the next click on"));
        return "redirect:/members/" + id;
    }

    @PostMapping("/{id}/remove")
    @Needs(value = PeoplePermissions.CHANGE_ROLES, freshly = true)
    String remove(@PathVariable UUID id, RedirectAttributes next) {
        var removed = members.remove(new PersonId(id));
        next.addFlashAttribute("message", describe(removed, "The membership has ended"));
        return "redirect:/members";
    }

    private String invitationPage(InvitationForm form, Map<String, String> errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("choices", roles.all());
        return "people/invite";
    }

    private static Notice describe(MemberChange change, String done) {
        return switch (change) {
            case MemberChange.Done _ -> Notice.done(done);
            case MemberChange.Refused(var why) -> Notice.failed("Nothing was changed", why + ".");
        };
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
