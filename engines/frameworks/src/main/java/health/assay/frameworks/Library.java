package health.assay.frameworks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The frameworks and crosswalks at hand. Each is read when first asked for, and once.
public final class Library {

    private static final List<String> FRAMEWORKS = List.of("soc2-2017", "hipaa-164", "nist-csf-2.0");
    private static final List<String> CROSSWALKS =
            List.of("hipaa-164--soc2-2017", "hipaa-164--nist-csf-2.0", "soc2-2017--nist-csf-2.0");

    private final LibraryFiles files;
    private final Map<String, Framework> frameworks = new ConcurrentHashMap<>();
    private final Map<String, Crosswalk> crosswalks = new ConcurrentHashMap<>();
    private @Nullable Planning planning;

    Library(LibraryFiles files) {
        this.files = files;
    }

    /// What Assay ships with.
    public static Library bundled() {
        return Bundled.LIBRARY;
    }

    public List<Framework> frameworks() {
        return FRAMEWORKS.stream().map(this::framework).toList();
    }

    public Framework framework(String id) {
        if (!FRAMEWORKS.contains(id)) {
            throw UnknownFramework.framework(id, FRAMEWORKS);
        }
        return frameworks.computeIfAbsent(id, _ -> FrameworkFiles.read(id, files));
    }

    public List<Crosswalk> crosswalks() {
        return CROSSWALKS.stream().map(this::crosswalk).toList();
    }

    /// The crosswalk with an entry for every requirement of `from`. The other way round, use {@link
    /// Crosswalk#inverted}.
    public Crosswalk crosswalk(String from, String to) {
        var id = from + "--" + to;
        if (!CROSSWALKS.contains(id)) {
            throw UnknownFramework.crosswalk(from, to, CROSSWALKS);
        }
        return crosswalk(id);
    }

    public synchronized Planning planning() {
        var read = planning;
        if (read == null) {
            read = PlanningFiles.read(files);
            planning = read;
        }
        return read;
    }

    private Crosswalk crosswalk(String id) {
        return crosswalks.computeIfAbsent(id, _ -> CrosswalkFiles.read(id, files));
    }

    private static final class Bundled {
        static final Library LIBRARY = new Library(Library.class::getResourceAsStream);
    }
}
