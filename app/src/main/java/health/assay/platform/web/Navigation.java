package health.assay.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a module puts into the menus. Each module with pages of its own has a bean of this kind.
@FunctionalInterface
public interface Navigation {

    List<Entry> entries();

    /// @param path below the organization for the main menu (`/members`), below the installation for a person's own
    /// @param permission who sees it; nothing when it is for every member
    /// @param order smaller comes first
    record Entry(
            Menu menu, String label, String path, @Nullable String permission, int order) {

        public static Entry main(String label, String path, String permission, int order) {
            return new Entry(Menu.MAIN, label, path, permission, order);
        }

        public static Entry personal(String label, String path, int order) {
            return new Entry(Menu.PERSONAL, label, path, null, order);
        }
    }

    enum Menu {
        MAIN,
        PERSONAL
    }
}
