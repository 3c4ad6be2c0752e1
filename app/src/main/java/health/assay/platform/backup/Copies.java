package health.assay.platform.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Predicate;

/// Copies folders that may be written to meanwhile. Everything copied is readable by its owner only.
final class Copies {

    private Copies() {}

    /// @param wanted by the path relative to the folder
    static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                return visitFile(folder, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                var relative = from.relativize(path);
                if (wanted.test(relative)) {
                    copyOne(path, to.resolve(relative));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException problem) throws IOException {
                if (problem instanceof NoSuchFileException) { // gone between being listed and being looked at
                    return FileVisitResult.CONTINUE;
                }
                throw problem;
            }
        });
    }

    private static void copyOne(Path from, Path to) throws IOException {
        try {
            if (Files.isDirectory(from)) {
                folder(to);
                return;
            }
            Files.copy(from, to);
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-------"));
            sync(to);
        } catch (FileAlreadyExistsException _) { // copied before, and such files do not change
            return;
        } catch (NoSuchFileException _) { // gone in the meantime; whoever needs it finds out by the manifest or the log
            return;
        }
    }

    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
