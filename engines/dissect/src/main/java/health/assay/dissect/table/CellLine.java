package health.assay.dissect.table;

import health.assay.dissect.page.Word;
import health.assay.dissect.report.Box;
import health.assay.dissect.report.Place;
import java.util.List;
import java.util.stream.Collectors;

/// The words of one line that stand in one column.
public record CellLine(int page, List<Word> words) {

    public CellLine {
        words = List.copyOf(words);
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    public double baseline() {
        return words.getFirst().baseline();
    }

    public double left() {
        return words.getFirst().left();
    }

    public double size() {
        return words.getLast().size();
    }

    public boolean startsWithBullet() {
        return words.size() > 1 && words.getFirst().isBullet();
    }

    public boolean isBold() {
        return words.stream().allMatch(Word::bold);
    }

    public Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }

    public Place place() {
        return new Place(page, box());
    }
}
