package health.assay.frameworks;

import health.assay.frameworks.json.JsonObject;
import health.assay.frameworks.json.JsonReading;
import health.assay.frameworks.json.MalformedJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Where the library's files are opened by name.
interface LibraryFiles {

    @Nullable
    InputStream open(String name);

    default boolean has(String name) {
        try (var file = open(name)) {
            return file != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    default JsonObject read(String name) {
        try (var file = open(name)) {
            if (file == null) {
                throw new MalformedJson(name + " is missing from the library");
            }
            return JsonReading.read(file, name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
