package health.assay.platform.audit;

import health.assay.platform.kernel.OrganizationId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/// How an entry is hashed, so that others can do it again. Each text is preceded by its length in bytes, so no two
/// entries read alike.
///
/// The order: "assay.audit/1", organization, sequence, seconds and nanoseconds, author's id, name and address, action,
/// kind and id of the
/// subject, number of details, then each detail's name and value in order of the names, then the previous hash.
public final class Chain {

    private static final String FORM = "assay.audit/1";

    private Chain() {}

    static Hash hash(
            OrganizationId organization, long sequence, Instant at, Entry.Author author, Act act, Hash previous) {
        var buffer = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(buffer)) {
            write(out, FORM, organization.toString());
            out.writeLong(sequence);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            write(out, author.id(), author.name(), author.address());
            write(out, act.action(), act.subject().kind(), act.subject().id());
            var details = new TreeMap<>(act.details());
            out.writeInt(details.size());
            for (var detail : details.entrySet()) {
                write(out, detail.getKey(), detail.getValue());
            }
            out.write(previous.bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Hash(sha256(buffer.toByteArray()));
    }

    /// What is wrong with these entries, which should follow one another from the first on. Empty when nothing is.
    public static List<Break> breaks(Iterable<Entry> entries) {
        var examination = new Examination();
        entries.forEach(examination::take);
        return examination.breaks();
    }

    private static void write(DataOutputStream out, String... texts) throws IOException {
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
