package health.assay.platform.files;

import health.assay.platform.crypto.Installation;
import health.assay.platform.kernel.OrganizationId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Files handed in and read on a whole installation, in the words of the tests.
public final class FilesFixture {

    private final Installation installation;
    private final StoredFiles files;

    public FilesFixture(Installation installation) {
        this.installation = installation;
        this.files = installation.bean(StoredFiles.class);
    }

    StoredFiles files() {
        return files;
    }

    public FileId add(OrganizationId organization, String name, byte[] content) {
        return switch (tryAdd(organization, upload(name, content, null))) {
            case Adding.Added(var id) -> id;
            case Adding refused -> throw new AssertionError(refused.toString());
        };
    }

    Adding tryAdd(OrganizationId organization, Upload upload) {
        return installation.within(organization, unchecked(() -> files.add(upload)));
    }

    static Upload upload(String name, byte[] content, @Nullable LocalDate until) {
        return new Upload(name, new ByteArrayInputStream(content), EnumSet.allOf(ContentType.class), 10_000_000, until);
    }

    public Optional<byte[]> read(OrganizationId organization, FileId id) {
        return installation.within(organization, unchecked(() -> {
            try (var content = files.open(id).orElse(null)) {
                return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
            }
        }));
    }

    public List<FilesExamination.State> states(OrganizationId organization) {
        var examination = installation.bean(FilesExamination.class);
        return installation.within(organization, unchecked(examination::examine)).stream()
                .map(FilesExamination.Found::state)
                .toList();
    }

    interface Reading<T> {
        T get() throws IOException;
    }

    static <T> Supplier<T> unchecked(Reading<T> reading) {
        return () -> {
            try {
                return reading.get();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        };
    }
}
