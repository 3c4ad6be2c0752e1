package health.assay.reliance.concepts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A set of concepts, the word groups that their queries use, and the queries that rule any of them out.
public record Concepts(List<Concept> concepts, Map<String, List<String>> words, List<String> never) {

    private static final String FOLDER = "/health/assay/reliance/concepts/";

    public Concepts {
        concepts = List.copyOf(concepts);
        words = Map.copyOf(words);
        never = List.copyOf(never);
    }

    /// The concepts that lead to HIPAA requirements.
    public static Concepts hipaa() {
        return Hipaa.BUNDLED;
    }

    /// The controls that a reviewer expects to find in any report.
    public static Concepts expected() {
        return Expected.BUNDLED;
    }

    static Concepts read(List<String> files) {
        var json = JsonMapper.shared();
        var concepts = new ArrayList<Concept>();
        var words = new HashMap<String, List<String>>();
        var never = new ArrayList<String>();
        for (var name : files) {
            var file = read(json, name);
            file.groups().forEach((group, members) -> addGroup(words, group, members, name));
            never.addAll(file.exclusions());
            concepts.addAll(file.list());
        }
        return new Concepts(concepts, words, never);
    }

    private static void addGroup(Map<String, List<String>> words, String group, List<String> members, String file) {
        if (words.put(group, List.copyOf(members)) != null) {
            throw new IllegalStateException("Word group @%s is defined again in %s".formatted(group, file));
        }
    }

    private static ConceptFile read(JsonMapper json, String name) {
        try (var data = open(name)) {
            return json.readValue(data, ConceptFile.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }

    private static InputStream open(String name) {
        var data = Concepts.class.getResourceAsStream(FOLDER + name);
        if (data == null) {
            throw new IllegalStateException("Concept data is missing: " + name);
        }
        return data;
    }

    private static List<String> withVocabulary(String... topics) {
        var files = new ArrayList<String>();
        files.add("vocabulary.json");
        files.addAll(List.of(topics));
        return files;
    }

    /// Read when first asked for.
    private static final class Hipaa {

        static final Concepts BUNDLED = read(withVocabulary(
                "risk.json",
                "officials.json",
                "workforce.json",
                "access.json",
                "training.json",
                "incidents.json",
                "contingency.json",
                "evaluation.json",
                "facilities.json",
                "devices.json",
                "technical.json",
                "transmission.json",
                "vendors.json",
                "documentation.json",
                "breach.json",
                "privacy-uses.json",
                "privacy-rights.json",
                "privacy-administration.json"));
    }

    /// Read when first asked for.
    private static final class Expected {

        static final Concepts BUNDLED = read(withVocabulary("expected.json"));
    }
}
