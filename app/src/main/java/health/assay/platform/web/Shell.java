package health.assay.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frame around a page: every template is given it as `shell`.
///
/// @param base the beginning of each address in the organization, `/o/harborlight`; empty outside of one
/// @param here the address of this page, for forms that come back to it
/// @param place the name of the organization, if the page belongs to one
/// @param person who is signed in, if somebody is
/// @param menu the main menu, of which only what this person may see
/// @param personal the person's own menu
/// @param message what the last act came to
/// @param waiting what waits for this person here
/// @param reference the name of this request in the log
public record Shell(
        String base,
        String here,
        @Nullable String place,
        @Nullable Person person,
        List<Link> menu,
        List<Link> personal,
        @Nullable Theme theme,
        FormToken token,
        @Nullable Notice message,
        String reference,
        Assets assets,
        Attention.@Nullable Waiting waiting) {

    /// @param title what they are in this organization; may be empty
    public record Person(String name, String title) {}

    public record Link(String label, String href, boolean current) {}

    public Shell {
        menu = List.copyOf(menu);
        personal = List.copyOf(personal);
    }

    public String asset(String name) {
        return assets.address(name);
    }

    public @Nullable String themeId() {
        return theme == null ? null : theme.id();
    }

    public String otherThemeId() {
        return theme == Theme.DARK ? Theme.LIGHT.id() : Theme.DARK.id();
    }
}
