package health.assay.platform.web;

import health.assay.platform.security.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Puts the frame around every page.
@ControllerAdvice
class Shells {

    private final Assets assets;
    private final List<Navigation> navigations;
    private final @Nullable PersonTitles titles;
    private final @Nullable Attention attention;

    Shells(
            Assets assets,
            List<Navigation> navigations,
            ObjectProvider<PersonTitles> titles,
            ObjectProvider<Attention> attention) {
        this.assets = assets;
        this.navigations = navigations;
        this.titles = titles.getIfAvailable();
        this.attention = attention.getIfAvailable();
    }

    @ModelAttribute("shell")
    Shell of(HttpServletRequest request) {
        return around(request, waiting());
    }

    /// For error pages, which ask nothing: what they would ask may be what failed.
    Shell plain(HttpServletRequest request) {
        return around(request, null);
    }

    private Attention.@Nullable Waiting waiting() {
        if (attention == null || !Actor.isKnown()) {
            return null;
        }
        var actor = Actor.current();
        return actor.place() == null || actor.person() == null ? null : attention.of(actor.person());
    }

    private Shell around(HttpServletRequest request, Attention.@Nullable Waiting waiting) {
        var actor = Actor.isKnown() ? Actor.current() : null;
        var place = actor == null ? null : actor.place();
        return new Shell(
                place == null ? "" : request.getContextPath(),
                request.getRequestURI(),
                place == null ? null : place.name(),
                person(actor),
                place == null ? List.of() : links(Navigation.Menu.MAIN, actor, request),
                links(Navigation.Menu.PERSONAL, actor, request),
                Theme.chosenIn(request),
                FormToken.in(request),
                message(request),
                RequestReference.of(request),
                assets,
                waiting);
    }

    private Shell.@Nullable Person person(@Nullable Actor actor) {
        if (actor == null || actor.person() == null) {
            return null;
        }
        return new Shell.Person(actor.name(), titles == null ? "" : titles.titleOf(actor));
    }

    private List<Shell.Link> links(Navigation.Menu menu, @Nullable Actor actor, HttpServletRequest request) {
        if (actor == null) {
            return List.of();
        }
        var base = menu == Navigation.Menu.MAIN ? request.getContextPath() : "";
        return navigations.stream()
                .flatMap(navigation -> navigation.entries().stream())
                .filter(entry -> entry.menu() == menu)
                .filter(entry -> entry.permission() == null || actor.may(entry.permission()))
                .sorted(Comparator.comparingInt(Navigation.Entry::order))
                .map(entry -> link(base + entry.path(), entry.label(), request.getRequestURI()))
                .toList();
    }

    private static Shell.Link link(String href, String label, String here) {
        return new Shell.Link(label, href, here.equals(href) || here.startsWith(href + "/"));
    }

    private static @Nullable Notice message(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        var message = flash == null ? null : flash.get("message");
        return switch (message) {
            case null -> null;
            case Notice notice -> notice;
            default -> Notice.done(message.toString());
        };
    }
}
