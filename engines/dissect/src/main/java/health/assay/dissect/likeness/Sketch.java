package health.assay.dissect.likeness;

import java.util.Arrays;

/// A short summary of shingles (MinHash): like wordings agree in a band of it with high probability, others hardly
/// ever.
final class Sketch {

    private static final int BANDS = 20;
    private static final int ROWS = 3;

    private Sketch() {}

    /// One key for each band; wordings that share a key are worth comparing.
    static long[] bands(Shingles shingles) {
        var least = new int[BANDS * ROWS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (var number : shingles.numbers()) {
            for (var row = 0; row < least.length; row++) {
                var hash = Shingles.scattered(number ^ (row + 1) * 0x27D4EB2F);
                if (hash < least[row]) {
                    least[row] = hash;
                }
            }
        }
        var bands = new long[BANDS];
        for (var band = 0; band < BANDS; band++) {
            var key = (long) band;
            for (var row = 0; row < ROWS; row++) {
                key = key * 0x9E3779B97F4A7C15L + least[band * ROWS + row];
            }
            bands[band] = key;
        }
        return bands;
    }
}
