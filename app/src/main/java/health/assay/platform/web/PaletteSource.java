package health.assay.platform.web;

import java.util.List;

/// What a module lets people find or do by typing. It answers for the current actor and gives nothing that they may not
/// see.
@FunctionalInterface
public interface PaletteSource {

    /// @param words as typed; empty when nothing was typed yet
    /// @return a few, the best first
    List<Entry> find(String words);

    /// @param group the heading it stands under: "Members", "Do"
    /// @param href below the organization
    record Entry(String group, String label, String href) {}
}
