package health.assay.dissect.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TagsTest {

    private static String cellsOf(TaggedPress press) throws IOException, InterruptedException {
        var words = press.read().stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.words().stream())
                .map(word -> word.text() + place(word.cell()))
                .toList();
        return String.join(" ", words);
    }

    private static String place(Cell cell) {
        return cell == null ? "" : "@%d.%d.%d".formatted(cell.table(), cell.row(), cell.column());
    }

    @Test
    void wordsAreInTheCellsThatTheTagsGiveThem() throws Exception {
        try (var press = new TaggedPress().page()) {
            var one = press.words(72, 100, "one");
            var two = press.words(200, 100, "two");
            var three = press.words(200, 120, "three");
            press.table(TaggedPress.row(
                    TaggedPress.cell(one),
                    TaggedPress.cell(TaggedPress.element("P", two, TaggedPress.element("Span", three)))));
            press.unmarked(72, 140, "four");

            assertThat(cellsOf(press)).isEqualTo("one@0.0.0 two@0.0.1 three@0.0.1 four");
        }
    }

    @Test
    void cellsMakeRoomForThoseThatReachDownFromAbove() throws Exception {
        try (var press = new TaggedPress().page()) {
            var words = List.of(press.words(72, 100, "a"), press.words(150, 100, "b"), press.words(150, 120, "c"));
            press.table(
                    TaggedPress.row(TaggedPress.reaching(2, 1, words.get(0)), TaggedPress.cell(words.get(1))),
                    TaggedPress.row(TaggedPress.cell(words.get(2)), TaggedPress.cell()));

            assertThat(cellsOf(press)).isEqualTo("a@0.0.0 b@0.0.1 c@0.1.1");
        }
    }

    @Test
    void elementsMayHaveNamesOfTheDocumentsOwn() throws Exception {
        try (var press = new TaggedPress().page()) {
            var roles = new COSDictionary();
            roles.setName("Grid_20_1", "Table");
            roles.setName("Loop", "Loop");
            press.root().setItem(COSName.ROLE_MAP, roles);
            var word = press.words(72, 100, "one");
            press.tagged(TaggedPress.element(
                    "Grid_20_1", TaggedPress.element("TBody", TaggedPress.row(TaggedPress.cell(word)))));

            assertThat(cellsOf(press)).isEqualTo("one@0.0.0");
        }
    }

    @Test
    void artifactsWithinACellAreNotOfIt() throws Exception {
        try (var press = new TaggedPress().page()) {
            var word = press.words(72, 100, "one");
            press.press().draw(content -> content.beginMarkedContent(COSName.ARTIFACT));
            press.unmarked(72, 120, "stamp");
            press.table(TaggedPress.row(TaggedPress.cell(word)));

            assertThat(cellsOf(press)).isEqualTo("one@0.0.0 stamp");
        }
    }

    @Test
    void documentsThatDoNotCallThemselvesTaggedAreReadWithoutTags() throws Exception {
        try (var press = new TaggedPress().page()) {
            var word = press.words(72, 100, "one");
            press.table(TaggedPress.row(TaggedPress.cell(word)));
            press.press().document().getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);

            assertThat(cellsOf(press)).isEqualTo("one");
        }
    }

    @Test
    void treesThatTurnInCirclesEnd() throws Exception {
        try (var press = new TaggedPress().page()) {
            var word = press.words(72, 100, "one");
            var cell = TaggedPress.cell(word);
            var row = TaggedPress.row(cell);
            var table = TaggedPress.element("Table", row);
            ((COSArray) cell.getDictionaryObject(COSName.K)).add(table);
            ((COSArray) row.getDictionaryObject(COSName.K)).add(row);
            ((COSArray) table.getDictionaryObject(COSName.K)).add(table);
            press.tagged(table).tagged(press.root());

            assertThat(cellsOf(press)).isEqualTo("one@0.0.0");
        }
    }

    @Test
    void treesLargerThanAnyReportsAreNotRead() throws Exception {
        try (var press = new TaggedPress().page()) {
            var word = press.words(72, 100, "one");
            press.table(TaggedPress.row(TaggedPress.cell(word)));
            var section = TaggedPress.element("Sect");
            var kids = new COSDictionary[1_000_000];
            Arrays.setAll(kids, i -> i % 5 == 0 ? new COSDictionary() : section);
            press.tagged(TaggedPress.element("Sect", kids));

            var start = System.nanoTime();
            var read = cellsOf(press);

            assertThat(read).isEqualTo("one");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void treesDeeperThanAnyReportsAreReadAsFarAsHonestOnesGo() throws Exception {
        try (var press = new TaggedPress().page()) {
            var deep = press.words(72, 100, "deep");
            var flat = press.words(72, 120, "flat");
            var element = TaggedPress.element("Table", TaggedPress.row(TaggedPress.cell(deep)));
            for (var i = 0; i < 1_000; i++) {
                element = TaggedPress.element("Sect", element);
            }
            press.tagged(element).table(TaggedPress.row(TaggedPress.cell(flat)));

            assertThat(cellsOf(press)).isEqualTo("deep flat@0.0.0");
        }
    }

    @Test
    void tablesOfMoreColumnsThanAnyReportsHoldOnlyTheFirst() throws Exception {
        try (var press = new TaggedPress().page()) {
            var first = press.words(72, 100, "first");
            var last = press.words(172, 100, "last");
            var wide = TaggedPress.reaching(Integer.MAX_VALUE, Integer.MAX_VALUE, first);
            press.table(TaggedPress.row(wide, TaggedPress.cell(last)), TaggedPress.row(TaggedPress.cell(last)));

            assertThat(cellsOf(press)).isEqualTo("first@0.0.0 last");
        }
    }
}
