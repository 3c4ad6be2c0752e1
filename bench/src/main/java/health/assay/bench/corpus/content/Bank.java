package health.assay.bench.corpus.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// All the content at hand.
public record Bank(List<Practice> practices, Map<String, String> criteria, Parties parties, Words words) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static Bank bundled() {
        return new Bank(
                read("practices", new TypeReference<>() {}),
                read("criteria", new TypeReference<>() {}),
                read("parties", new TypeReference<>() {}),
                new Words(read("words", new TypeReference<>() {})));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = open(name)) {
            return MAPPER.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        var file = Bank.class.getResourceAsStream("/health/assay/bench/corpus/" + name + ".json");
        if (file == null) {
            throw new IllegalStateException("No bank " + name);
        }
        return file;
    }
}
