package health.assay.dissect.correct;

import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The file of corrections beside a PDF, as a program writes it. What a person wrote in it stays as it is.
public final class Sidecar {

    /// A correction to be written. Without a value it takes away what stands there.
    public record Wish(
            String field, @Nullable String value, @Nullable Integer page, String by, LocalDate on, String why) {}

    private static final Pattern ITEM = Pattern.compile("(?m)^( *)- *[a-z]+:");

    private final Path pdf;
    private final Path file;

    public Sidecar(Path pdf) {
        this.pdf = pdf;
        this.file = Corrections.sidecar(pdf);
    }

    public Path file() {
        return file;
    }

    /// Appends a correction of what was read, made sure first that the whole file still applies.
    ///
    /// @throws Uncorrectable where it does not; nothing is written then
    public Correction append(Wish wish, Dissection read) throws Uncorrectable, IOException {
        var before = Files.exists(file) ? Corrections.text(file) : beginning(read);
        var start = before.endsWith("\n") ? before : before + "\n";
        var newLine = (int) start.lines().count() + 1;
        try {
            var text = start + entry(wish, read, indent(start));
            var corrected =
                    Corrections.of(String.valueOf(file.getFileName()), text).apply(read);
            var name = FieldPath.of(wish.field(), 0).toString();
            var written = corrected.corrections().stream()
                    .filter(correction -> correction.field().equals(name))
                    .reduce((_, last) -> last)
                    .orElseThrow(() -> new Uncorrectable(0, "the reading has no %s to correct".formatted(name)));
            write(text);
            return written;
        } catch (Uncorrectable wrong) {
            throw wrong.of(newLine);
        }
    }

    private static String beginning(Dissection read) {
        return """
                # What persons corrected in the reading of the PDF beside this file. `assay review` applies it.
                sha256: %s
                corrections:
                """.formatted(read.document().sha256());
    }

    private static String indent(String text) {
        var item = ITEM.matcher(text);
        return item.find() ? item.group(1) : "  ";
    }

    private static String entry(Wish wish, Dissection read, String indent) throws Uncorrectable {
        var value = wish.value();
        var path = FieldPath.of(wish.field(), 0);
        var entry = new StringBuilder();
        line(entry, indent + "- ", "field", quoted(path.toString()));
        var rest = indent + "  ";
        line(entry, rest, value == null ? "remove" : "value", value == null ? "true" : value(path, value));
        var target = target(path, wish, read);
        var page = page(wish, target);
        if (page != null) {
            line(entry, rest, "page", page.toString());
        }
        var was = target == null ? null : target.read();
        if (was != null) {
            line(entry, rest, "was", quoted(was));
        }
        line(entry, rest, "by", quoted(wish.by()));
        line(entry, rest, "on", wish.on().toString());
        if (!wish.why().isBlank()) {
            line(entry, rest, "why", quoted(wish.why()));
        }
        return entry.toString();
    }

    private static void line(StringBuilder entry, String indent, String name, String value) {
        entry.append(indent).append(name).append(": ").append(value).append('\n');
    }

    private static String value(FieldPath path, String value) {
        var hasFields = path.shape() instanceof Shape.Group && value.strip().startsWith("{");
        return hasFields ? value.strip().replaceAll("\\R", " ") : quoted(value);
    }

    /// What the reading has there, if the field is one of it and not of something a person added.
    private static @Nullable Target target(FieldPath path, Wish wish, Dissection read) throws Uncorrectable {
        var value = wish.value() == null ? null : new Entry.Scalar("", 0);
        var amendment = new Amendment(path, value, null, null, "", wish.on(), "", 0);
        return Target.of(ReportTree.of(read), amendment);
    }

    /// The page is written down also where it was read, so that the correction stands if a later reading finds nothing.
    private static @Nullable Integer page(Wish wish, @Nullable Target target) {
        if (wish.page() != null || wish.value() == null || target == null || target.node() == null) {
            return wish.page();
        }
        var place = target.place();
        return place == null ? null : place.page();
    }

    private static String quoted(String words) {
        var escaped = words.strip()
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "")
                .replace("\t", "\\t");
        return '"' + escaped + '"';
    }

    /// Whole or not at all.
    private void write(String text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var part = Files.createTempFile(folder, ".assay", ".part");
        try {
            Files.writeString(part, text);
            likePdf(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Whoever may read the PDF may read what was corrected in it.
    private void likePdf(Path part) throws IOException {
        var permissions = Files.getFileAttributeView(pdf, PosixFileAttributeView.class);
        if (permissions != null) {
            var allowed = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            allowed.addAll(permissions.readAttributes().permissions());
            allowed.removeIf(permission -> permission.name().endsWith("_EXECUTE"));
            Files.setPosixFilePermissions(part, allowed);
        }
    }
}
