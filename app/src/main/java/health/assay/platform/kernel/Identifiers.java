package health.assay.platform.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// New identifiers, version 7 of RFC 9562: they sort by the time they were made, and their end cannot be guessed.
public final class Identifiers {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Identifiers() {}

    public static UUID next() {
        return at(Instant.now(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    static UUID at(Instant instant, long high, long low) {
        var most = instant.toEpochMilli() << 16 | 0x7000L | high & 0xFFFL;
        var least = low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
