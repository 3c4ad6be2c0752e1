package health.assay.platform.web;

import health.assay.platform.security.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/// Finds pages, things and acts by a few letters.
@Service
class Palette {

    private static final int EACH = 6;

    private final List<Navigation> navigations;
    private final List<PaletteSource> sources;

    Palette(List<Navigation> navigations, List<PaletteSource> sources) {
        this.navigations = navigations;
        this.sources = sources;
    }

    Map<String, List<PaletteSource.Entry>> find(String words) {
        var found = new LinkedHashMap<String, List<PaletteSource.Entry>>();
        places(words).forEach(entry -> add(found, entry));
        sources.forEach(source -> source.find(words).forEach(entry -> add(found, entry)));
        return found;
    }

    private static void add(Map<String, List<PaletteSource.Entry>> found, PaletteSource.Entry entry) {
        var group = found.computeIfAbsent(entry.group(), _ -> new ArrayList<>());
        if (group.size() < EACH) {
            group.add(entry);
        }
    }

    private List<PaletteSource.Entry> places(String words) {
        var actor = Actor.current();
        return navigations.stream()
                .flatMap(navigation -> navigation.entries().stream())
                .filter(entry -> entry.menu() == Navigation.Menu.MAIN)
                .filter(entry -> entry.permission() == null || actor.may(entry.permission()))
                .filter(entry -> matches(entry.label(), words))
                .sorted(Comparator.comparingInt(Navigation.Entry::order))
                .map(entry -> new PaletteSource.Entry("Go to", entry.label(), entry.path()))
                .toList();
    }

    /// Each word begins a word of the label.
    static boolean matches(String label, String words) {
        var parts = List.of(label.toLowerCase(Locale.ROOT).split("\\W+"));
        for (var word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (parts.stream().noneMatch(part -> part.startsWith(word))) {
                return false;
            }
        }
        return true;
    }
}
