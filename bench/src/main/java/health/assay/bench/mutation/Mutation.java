package health.assay.bench.mutation;

import java.util.Arrays;
import java.util.Random;

/// Damages a file in a few places: bytes changed, runs overwritten, repeated or swapped, numbers made absurd, the end
/// lost.
final class Mutation {

    private static final int MOST_PLACES = 24;
    private static final int LONGEST_RUN = 2_000;

    private Mutation() {}

    static byte[] of(byte[] original, Random random) {
        var bytes = original.clone();
        for (var places = 1 + random.nextInt(MOST_PLACES); places > 0; places--) {
            bytes = damaged(bytes, random);
        }
        return bytes;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        var at = random.nextInt(bytes.length);
        var length = Math.min(bytes.length - at, 1 + random.nextInt(LONGEST_RUN));
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> overwrite(bytes, at, Math.min(length, 64), random);
            case 3 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
            case 4 -> enlargeNumber(bytes, at, random);
            default -> {
                if (random.nextInt(12) == 0) {
                    return Arrays.copyOf(bytes, Math.max(16, at));
                }
            }
        }
        return bytes;
    }

    private static void overwrite(byte[] bytes, int at, int length, Random random) {
        for (var i = at; i < at + length; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
    }

    private static void enlargeNumber(byte[] bytes, int from, Random random) {
        var at = from;
        while (at < bytes.length && (bytes[at] < '0' || bytes[at] > '9')) {
            at++;
        }
        for (var i = at; i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            bytes[i] = (byte) (random.nextInt(3) == 0 ? '9' : '0' + random.nextInt(10));
        }
    }
}
