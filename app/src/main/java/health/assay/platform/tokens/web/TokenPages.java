package health.assay.platform.tokens.web;

import health.assay.platform.people.Grants;
import health.assay.platform.people.Organizations;
import health.assay.platform.security.Actor;
import health.assay.platform.security.Needs;
import health.assay.platform.tokens.Token;
import health.assay.platform.tokens.TokenMaking;
import health.assay.platform.tokens.TokenPermissions;
import health.assay.platform.tokens.Tokens;
import health.assay.platform.web.Choice;
import health.assay.platform.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Tokens: one's own, or everybody's for those who look after them.
@Controller
@RequestMapping("/tokens")
class TokenPages {

    private final Tokens tokens;
    private final Grants grants;
    private final Organizations organizations;
    private final Clock clock;

    TokenPages(Tokens tokens, Grants grants, Organizations organizations, Clock clock) {
        this.tokens = tokens;
        this.grants = grants;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GetMapping
    @Needs(TokenPermissions.MAKE)
    String all(Model model) {
        model.addAttribute(
                "tokens", tokens.all().stream().filter(TokenPages::isMine).toList());
        model.addAttribute("now", clock.instant());
        model.addAttribute("words", scopes().stream().collect(Collectors.toMap(Choice::value, Choice::label)));
        return "tokens/tokens";
    }

    @GetMapping("/make")
    @Needs(TokenPermissions.MAKE)
    String ask(Model model) {
        return page(TokenForm.empty(), Map.of(), model);
    }

    @PostMapping("/make")
    @Needs(value = TokenPermissions.MAKE, freshly = true)
    String make(TokenForm form, HttpServletResponse response, Model model) {
        var zone = organizations.current().zone();
        return switch (tokens.make(form.typedName(), form.typedScopes(), form.lastDay(), zone)) {
            case TokenMaking.Refused(var field, var why) -> page(form, Map.of(field, why), model);
            case TokenMaking.Made(var token, var text) -> {
                // shown in the answer itself, and not after a redirect, so that it is nowhere kept
                response.setHeader("Cache-Control", "no-store");
                model.addAttribute("token", token);
                model.addAttribute("text", text.reveal());
                yield "tokens/made";
            }
        };
    }

    @PostMapping("/{id}/revoke")
    @Needs(TokenPermissions.MAKE)
    String revoke(@PathVariable UUID id, RedirectAttributes next) {
        var token = tokens.find(id)
                .filter(TokenPages::isMine)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        next.addFlashAttribute(
                "message",
                tokens.revoke(token.id())
                        ? Notice.done("The token opens nothing any more")
                        : Notice.open("Nothing was changed", "It was revoked before."));
        return "redirect:/tokens";
    }

    private String page(TokenForm form, Map<String, String> errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "choices",
                scopes().stream()
                        .filter(choice -> Actor.current().may(choice.value()))
                        .toList());
        return "tokens/make";
    }

    private List<Choice> scopes() {
        return grants.all().stream()
                .map(permission -> new Choice(permission.id(), permission.words()))
                .toList();
    }

    private static boolean isMine(Token token) {
        var actor = Actor.current();
        return actor.may(TokenPermissions.MANAGE) || token.maker().equals(actor.person());
    }
}
