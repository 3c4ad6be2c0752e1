package health.assay.platform.files;

import health.assay.platform.crypto.Vault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Component;

/// Takes in the content of an upload. It is sealed as it comes, so it never lies open on a disk.
@Component
class Intake {

    private final Vault vault;
    private final Scanner scanner;

    Intake(Vault vault, Scanner scanner) {
        this.vault = vault;
        this.scanner = scanner;
    }

    sealed interface Outcome {
        record Taken(long size, byte[] hash, ContentType type, boolean scanned) implements Outcome {}

        record Refused(Adding why) implements Outcome {}
    }

    Outcome take(Upload upload, BlobKey key, Path draft) throws IOException {
        var digest = sha256();
        var reading = new TypeReading();
        var size = seal(upload, key, draft, digest, reading);
        if (size > upload.maximumBytes()) {
            return new Outcome.Refused(new Adding.TooLarge(upload.maximumBytes()));
        }
        var type = reading.type();
        if (!upload.accepted().contains(type)) {
            return new Outcome.Refused(new Adding.NotAccepted(type, upload.accepted()));
        }
        return switch (scan(key, draft)) {
            case Scanner.Verdict.Clean _ -> new Outcome.Taken(size, digest.digest(), type, true);
            case Scanner.Verdict.NotLooked _ -> new Outcome.Taken(size, digest.digest(), type, false);
            case Scanner.Verdict.Infected(var signature) -> new Outcome.Refused(new Adding.Infected(signature));
            case Scanner.Verdict.Failed(var reason) -> new Outcome.Refused(new Adding.NotScanned(reason));
        };
    }

    /// Stops reading at the first byte too many.
    private long seal(Upload upload, BlobKey key, Path draft, MessageDigest digest, TypeReading reading)
            throws IOException {
        var size = 0L;
        var piece = new byte[1 << 16];
        try (var file = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
                var sealed = vault.sealing(key.organization(), file, key.purpose())) {
            for (var length = upload.content().read(piece);
                    length >= 0;
                    length = upload.content().read(piece)) {
                size += length;
                if (size > upload.maximumBytes()) {
                    return size;
                }
                digest.update(piece, 0, length);
                reading.take(piece, length);
                sealed.write(piece, 0, length);
            }
        }
        return size;
    }

    private Scanner.Verdict scan(BlobKey key, Path draft) throws IOException {
        try (InputStream content = vault.opening(key.organization(), Files.newInputStream(draft), key.purpose())) {
            return scanner.scan(content);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
