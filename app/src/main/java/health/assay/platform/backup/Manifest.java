package health.assay.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a backup holds, written last: a backup without one is not whole.
///
/// @param folders all of them, since PostgreSQL needs some that are empty
/// @param heads how far the record of each organization went at least
public record Manifest(
        String form,
        String madeAt,
        SortedSet<String> folders,
        SortedMap<String, Content> files,
        SortedMap<String, Head> heads) {

    static final String NAME = "manifest.json";
    private static final String FORM = "assay.backup/1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Manifest {
        folders = new TreeSet<>(folders);
        files = new TreeMap<>(files);
        heads = new TreeMap<>(heads);
    }

    /// @param sha256 in hexadecimal
    public record Content(long size, String sha256) {}

    /// The last entry of a record.
    public record Head(long sequence, String hash) {}

    static Manifest of(Path backup, String madeAt, SortedMap<String, Head> heads) throws IOException {
        var folders = new TreeSet<String>();
        var files = new TreeMap<String, Content>();
        for (var path : below(backup)) {
            var name = backup.relativize(path).toString();
            if (Files.isDirectory(path)) {
                folders.add(name);
            } else {
                files.put(name, content(path));
            }
        }
        return new Manifest(FORM, madeAt, folders, files, heads);
    }

    void write(Path backup) throws IOException {
        Files.write(backup.resolve(NAME), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
        Copies.sync(backup.resolve(NAME));
    }

    /// @throws DamagedBackup when there is none, or it cannot be read
    static Manifest read(Path backup) throws IOException {
        var file = backup.resolve(NAME);
        if (Files.notExists(file)) {
            throw new DamagedBackup(List.of("%s holds no %s: it is no backup, or not whole".formatted(backup, NAME)));
        }
        try {
            var manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
            if (!FORM.equals(manifest.form())) {
                throw new DamagedBackup(List.of("The manifest is of another form: " + manifest.form()));
            }
            return manifest;
        } catch (JacksonException _) {
            throw new DamagedBackup(List.of("The manifest cannot be read"));
        }
    }

    /// The SHA-256 of the manifest: keep it elsewhere, and a backup that was rewritten as a whole is found out too.
    public static String fingerprint(Path backup) throws IOException {
        return content(backup.resolve(NAME)).sha256();
    }

    /// Everything in which a backup is not as it was made. Empty when nothing is wrong.
    ///
    /// @throws DamagedBackup when its manifest is missing or cannot be read
    public static List<String> faults(Path backup) throws IOException {
        var expected = new TreeMap<>(read(backup).files());
        var faults = new ArrayList<String>();
        for (var path : below(backup)) {
            var name = backup.relativize(path).toString();
            if (Files.isDirectory(path)) {
                continue;
            }
            var content = expected.remove(name);
            if (content == null) {
                faults.add(name + " does not belong to the backup");
            } else if (!Files.isRegularFile(path) || !content.equals(content(path))) {
                faults.add(name + " was changed");
            }
        }
        expected.keySet().forEach(name -> faults.add(name + " is missing"));
        return List.copyOf(faults);
    }

    private static List<Path> below(Path backup) throws IOException {
        try (var paths = Files.walk(backup)) {
            return paths.filter(path -> !path.equals(backup) && !path.equals(backup.resolve(NAME)))
                    .toList();
        }
    }

    private static Content content(Path file) throws IOException {
        var digest = sha256();
        var size = 0L;
        try (InputStream in = Files.newInputStream(file)) {
            var piece = new byte[1 << 16];
            for (var length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
                size += length;
            }
        }
        return new Content(size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
