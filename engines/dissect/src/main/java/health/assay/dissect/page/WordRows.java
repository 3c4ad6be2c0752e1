package health.assay.dissect.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sets words whose places are only roughly known, such as recognized ones, into lines.
public final class WordRows {

    private static final double SAME_LINE = 0.45;

    private WordRows() {}

    public static List<Line> of(int page, List<Word> words) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        var lines = new ArrayList<Line>();
        var row = new ArrayList<Word>();
        var sum = 0.0;
        for (var word : sorted) {
            if (!row.isEmpty() && word.baseline() - sum / row.size() > SAME_LINE * Math.max(word.size(), 6)) {
                lines.add(line(page, row));
                row.clear();
                sum = 0;
            }
            row.add(word);
            sum += word.baseline();
        }
        if (!row.isEmpty()) {
            lines.add(line(page, row));
        }
        return lines;
    }

    private static Line line(int page, List<Word> row) {
        var baseline = row.stream().mapToDouble(Word::baseline).average().orElseThrow();
        return new Line(
                page,
                row.stream()
                        .sorted(Comparator.comparingDouble(Word::left))
                        .map(word -> new Word(word.text(), word.box(), baseline, word.size(), word.bold(), word.cell()))
                        .toList());
    }
}
