package health.assay.dissect.prose.text;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Parts a line where a wide gap or an upright stroke parts it, as on covers and in signatures side by side.
public final class Phrases {

    private static final double WIDE = 2.2;
    private static final double ALIKE = 1.15;
    private static final Set<String> STROKES = Set.of("|", "•", "·", "¦");

    private Phrases() {}

    public static List<String> of(Line line) {
        if (isSpread(line)) {
            return List.of(line.text());
        }
        var phrases = new ArrayList<String>();
        var phrase = new StringBuilder();
        Word before = null;
        for (var word : line.words()) {
            var isStroke = STROKES.contains(word.text());
            if (isStroke || (before != null && word.left() - before.right() > WIDE * word.size())) {
                add(phrases, phrase);
            }
            if (!isStroke) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(word.text());
            }
            before = word;
        }
        add(phrases, phrase);
        return phrases;
    }

    /// A short line set to the full measure, as word processors do before a line break: its gaps are wide and alike.
    private static boolean isSpread(Line line) {
        var words = line.words();
        var least = Double.MAX_VALUE;
        var most = 0.0;
        for (var index = 1; index < words.size(); index++) {
            var gap = words.get(index).left() - words.get(index - 1).right();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return words.size() >= 3 && least > WIDE * words.getFirst().size() && most < ALIKE * least;
    }

    private static void add(List<String> phrases, StringBuilder phrase) {
        if (!phrase.isEmpty()) {
            phrases.add(phrase.toString());
            phrase.setLength(0);
        }
    }
}
