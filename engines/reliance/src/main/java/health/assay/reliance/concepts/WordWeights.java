package health.assay.reliance.concepts;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much each word of a control speaks for each requirement: a straight line through words, learned from labeled
/// controls (see `bench`). It knows nothing of order or meaning; what it says can be taken apart word by word.
public final class WordWeights {

    static final String FORMAT = "assay.word-weights/1";
    private static final String FILE = "/health/assay/reliance/concepts/word-weights.bin";

    private final List<Line> lines;
    private final Map<String, Word> words;

    WordWeights(List<Line> lines, Map<String, Word> words) {
        this.lines = List.copyOf(lines);
        this.words = Map.copyOf(words);
    }

    /// One requirement's line: where it starts, and what a step of its words' weights is worth.
    record Line(String citation, float start, float step) {}

    /// A word's rarity, and its weight on each line in steps.
    record Word(float rarity, byte[] steps) {}

    /// The weights that come with Assay, read when first asked for.
    public static WordWeights bundled() {
        return Bundled.WEIGHTS;
    }

    /// How likely the control shows each requirement as a whole, from 0 to 1, by citation.
    Map<String, Double> chances(ControlWords control) {
        var shares = shares(control);
        var chances = new HashMap<String, Double>();
        for (var index = 0; index < lines.size(); index++) {
            double sum = lines.get(index).start();
            for (var share : shares) {
                sum += share.weight() * lines.get(index).step() * share.word().steps()[index];
            }
            chances.put(lines.get(index).citation(), 1 / (1 + Math.exp(-sum)));
        }
        return chances;
    }

    /// The words of the control that speak most for a requirement, as written.
    List<String> tellingFor(String citation, ControlWords control, int most) {
        var index = lines.stream().map(Line::citation).toList().indexOf(citation);
        return shares(control).stream()
                .filter(share -> share.word().steps()[index] > 0)
                .sorted(Comparator.comparingDouble(
                        share -> -share.weight() * share.word().steps()[index]))
                .limit(most)
                .map(Share::written)
                .toList();
    }

    private record Share(String written, Word word, double weight) {}

    /// Rare words count more, repeated ones a little more, and a long control no more than a short one.
    private List<Share> shares(ControlWords control) {
        var shares = new ArrayList<Share>();
        var squares = 0.0;
        for (var entry : control.byStem().entrySet()) {
            var word = words.get(entry.getKey());
            if (word != null) {
                var weight = (1 + Math.log(entry.getValue().count())) * word.rarity();
                shares.add(new Share(entry.getValue().written(), word, weight));
                squares += weight * weight;
            }
        }
        var length = Math.sqrt(squares);
        return shares.stream()
                .map(share -> new Share(share.written(), share.word(), share.weight() / length))
                .toList();
    }

    static WordWeights read(DataInputStream data) throws IOException {
        if (!FORMAT.equals(data.readUTF())) {
            throw new IOException("These are no word weights of the form " + FORMAT);
        }
        var lines = new ArrayList<Line>();
        for (var left = data.readInt(); left > 0; left--) {
            lines.add(new Line(data.readUTF(), data.readFloat(), data.readFloat()));
        }
        var words = new HashMap<String, Word>();
        for (var left = data.readInt(); left > 0; left--) {
            words.put(data.readUTF(), new Word(data.readFloat(), data.readNBytes(lines.size())));
        }
        return new WordWeights(lines, words);
    }

    private static final class Bundled {

        static final WordWeights WEIGHTS = read();

        private static WordWeights read() {
            var file = WordWeights.class.getResourceAsStream(FILE);
            if (file == null) {
                throw new IllegalStateException("Data is missing: " + FILE);
            }
            try (var data = new DataInputStream(new BufferedInputStream(file, 1 << 16))) {
                return WordWeights.read(data);
            } catch (IOException failure) {
                throw new UncheckedIOException(FILE, failure);
            }
        }
    }
}
