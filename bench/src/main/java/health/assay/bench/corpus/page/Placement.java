package health.assay.bench.corpus.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// On which pages each keyed part of a document stands.
public final class Placement {

    private final Map<String, TreeSet<Integer>> pages = new HashMap<>();
    private final Map<String, String> printed = new HashMap<>();

    public void note(String key, int page) {
        pages.computeIfAbsent(key, _ -> new TreeSet<>()).add(page);
    }

    /// The page number that a heading's page prints, for the table of contents.
    public void notePrinted(String heading, String number) {
        printed.putIfAbsent(heading, number);
    }

    public List<Integer> pages(String key) {
        return List.copyOf(pages.getOrDefault(key, new TreeSet<>()));
    }

    public String printed(String heading) {
        return printed.getOrDefault(heading, "");
    }
}
