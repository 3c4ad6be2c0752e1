package health.assay.dissect.prose.text;

import health.assay.dissect.page.Line;
import health.assay.dissect.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Parts a line where a wide gap or an upright stroke parts it, as on covers and in signatures side by side.
public final class Phrases {

    private static final double WIDE = 2.2;
    private static final Set<String> STROKES = Set.of("|", "•", "·", "¦");

    private Phrases() {}

    public static List<String> of(Line line) {
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

    private static void add(List<String> phrases, StringBuilder phrase) {
        if (!phrase.isEmpty()) {
            phrases.add(phrase.toString());
            phrase.setLength(0);
        }
    }
}
