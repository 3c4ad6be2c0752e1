package health.assay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where reviews go: a folder with a file each, or standard output.
sealed interface Delivery {

    void deliver(Path source, Content content) throws Unwritable;

    /// To be called once, after the last.
    void end() throws Unwritable;

    /// One file for each review, whole or not there at all. Reports are confidential: only the owner may read it.
    final class ToFolder implements Delivery {

        private final Path folder;
        private final Format format;
        private final PrintWriter out;
        private final Set<String> used = new HashSet<>();

        ToFolder(Path folder, Format format, PrintWriter out) throws Unwritable {
            this.folder = folder;
            this.format = format;
            this.out = out;
            try {
                Files.createDirectories(folder);
            } catch (IOException failure) {
                throw new Unwritable("%s: %s".formatted(folder, why(failure)), failure);
            }
        }

        @Override
        public void deliver(Path source, Content content) throws Unwritable {
            var target = folder.resolve(name(source));
            try {
                var part = Files.createTempFile(folder, ".assay", ".part");
                part.toFile().deleteOnExit();
                try (var file = Files.newOutputStream(part)) {
                    content.writeTo(file);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new Unwritable("%s: %s".formatted(target, why(failure)), failure);
            }
            out.println(target);
        }

        /// Two sources of one name from different folders get different targets.
        private String name(Path source) {
            var whole = String.valueOf(source.getFileName());
            var stem = whole.replaceFirst("(?i)\\.pdf$", "");
            var name = stem;
            for (var count = 2; !used.add(name); count++) {
                name = stem + "-" + count;
            }
            return name + "." + format.extension();
        }

        private static String why(IOException failure) {
            return switch (failure) {
                case AccessDeniedException _ -> "may not be written to. Choose another --out.";
                case FileAlreadyExistsException _ -> "is a file, not a folder. Choose another --out.";
                default -> "cannot be written (" + failure.getMessage() + "). Choose another --out.";
            };
        }

        @Override
        public void end() {
            out.flush();
        }
    }

    /// One after the other, as they are.
    record ToStream(OutputStream out) implements Delivery {

        @Override
        public void deliver(Path source, Content content) throws Unwritable {
            write(out, content);
        }

        @Override
        public void end() {}
    }

    /// As one JSON array.
    record ToArray(OutputStream out, List<Content> objects) implements Delivery {

        ToArray(OutputStream out) {
            this(out, new ArrayList<>());
        }

        @Override
        public void deliver(Path source, Content content) {
            objects.add(content);
        }

        @Override
        public void end() throws Unwritable {
            var array = objects.stream().map(object -> object.text().strip()).toList();
            write(out, Content.of("[" + String.join(", ", array) + "]\n"));
        }
    }

    private static void write(OutputStream out, Content content) throws Unwritable {
        try {
            content.writeTo(out);
            out.flush();
        } catch (IOException failure) {
            throw new Unwritable("standard output was closed.", failure);
        }
    }
}
