package health.assay.dissect.table;

import static health.assay.dissect.tag.TaggedPress.cell;
import static health.assay.dissect.tag.TaggedPress.reaching;
import static health.assay.dissect.tag.TaggedPress.row;
import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.page.Page;
import health.assay.dissect.page.Typeset;
import health.assay.dissect.tag.TaggedPress;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;

class TaggedTablesTest {

    private static final int NUMBER = 72;
    private static final int WORDS = 130;
    private static final int RESULT = 400;

    private static COSDictionary head(TaggedPress press, double y) {
        return row(
                cell(press.words(NUMBER, y, "No.")),
                cell(press.words(WORDS, y, "Activity")),
                cell(press.words(RESULT, y, "Result")));
    }

    private static List<String> rows(TaggedPress press) throws IOException, InterruptedException {
        return rows(press.read());
    }

    private static List<String> rows(List<Page> pages) {
        return Parts.rows(Parts.read(pages));
    }

    /// The same pages without what the tags say.
    private static List<String> rowsBySight(TaggedPress press) throws IOException, InterruptedException {
        press.press()
                .document()
                .getDocumentCatalog()
                .getCOSObject()
                .removeItem(org.apache.pdfbox.cos.COSName.STRUCT_TREE_ROOT);
        return rows(press);
    }

    /// Two rows that stand tight and whose numbers stand in the middle.
    private static COSDictionary[] tight(TaggedPress press) {
        return new COSDictionary[] {
            press.words(WORDS, 114, "Access is approved by"),
            press.words(NUMBER, 126, "AC-1"),
            press.words(WORDS, 126, "the owner"),
            press.words(RESULT, 126, "None."),
            press.words(WORDS, 138, "of the system."),
            press.words(WORDS, 150, "Access is reviewed by"),
            press.words(NUMBER, 156, "AC-2"),
            press.words(RESULT, 156, "None."),
            press.words(WORDS, 162, "the owner.")
        };
    }

    @Test
    void tagsPartRowsThatNothingOnThePageParts() throws Exception {
        try (var press = new TaggedPress().page()) {
            var head = head(press, 100);
            var words = tight(press);
            press.table(
                    head,
                    row(cell(words[1]), cell(words[0], words[2], words[4]), cell(words[3])),
                    row(cell(words[6]), cell(words[5], words[8]), cell(words[7])));

            assertThat(rows(press))
                    .containsExactly(
                            "AC-1 | Access is approved by the owner of the system. | None.",
                            "AC-2 | Access is reviewed by the owner. | None.");
        }
    }

    @Test
    void aRowGoesOnOverThePageUnderHeadsThatAreSetAgain() throws Exception {
        try (var press = new TaggedPress().page()) {
            var head = head(press, 700);
            var number = press.words(NUMBER, 714, "AC-1");
            var begun = press.words(WORDS, 714, "Access is approved. A record");
            var result = press.words(RESULT, 714, "None.");
            press.unmarked(WORDS, 740, "A note at the foot of the page.");
            press.page()
                    .unmarked(NUMBER, 72, "No.")
                    .unmarked(WORDS, 72, "Activity")
                    .unmarked(RESULT, 72, "Result");
            var ended = press.words(WORDS, 86, "Of that is kept.");
            var next = row(
                    cell(press.words(NUMBER, 98, "AC-2")),
                    cell(press.words(WORDS, 98, "Access ends.")),
                    cell(press.words(RESULT, 98, "None.")));
            press.table(head, row(cell(number), cell(begun, ended), cell(result)), next);

            assertThat(rows(press))
                    .containsExactly(
                            "AC-1 | Access is approved. A record Of that is kept. | None.",
                            "= A note at the foot of the page.",
                            "AC-2 | Access ends. | None.");
        }
    }

    @Test
    void aCellThatReachesOverRowsStandsInTheFirst() throws Exception {
        try (var press = new TaggedPress().page()) {
            press.table(
                    head(press, 100),
                    row(
                            reaching(2, 1, press.words(NUMBER, 120, "AC-1")),
                            cell(press.words(WORDS, 114, "Access is approved.")),
                            cell(press.words(RESULT, 114, "None."))),
                    row(cell(press.words(WORDS, 126, "Access is reviewed.")), cell(press.words(RESULT, 126, "One."))));

            assertThat(rows(press))
                    .containsExactly("AC-1 | Access is approved. | None.", " | Access is reviewed. | One.");
        }
    }

    @Test
    void wordsBelowATaggedTableAreNoRow() throws Exception {
        try (var press = new TaggedPress().page()) {
            press.table(
                    head(press, 100),
                    row(
                            cell(press.words(NUMBER, 114, "AC-1")),
                            cell(press.words(WORDS, 114, "Access is approved.")),
                            cell(press.words(RESULT, 114, "None."))));
            press.unmarked(NUMBER, 130, "1  Tested in May.");

            assertThat(rows(press)).containsExactly("AC-1 | Access is approved. | None.", "= 1 Tested in May.");
        }
    }

    @Test
    void aCellAcrossTheColumnsIsALineAcross() throws Exception {
        try (var press = new TaggedPress().page()) {
            press.table(
                    head(press, 100),
                    row(reaching(1, 3, press.words(NUMBER, 114, "Short banner"))),
                    row(
                            cell(press.words(NUMBER, 128, "AC-1")),
                            cell(press.words(WORDS, 128, "Access is approved.")),
                            cell(press.words(RESULT, 128, "None."))));

            assertThat(rows(press)).containsExactly("= Short banner", "AC-1 | Access is approved. | None.");
        }
    }

    @Test
    void tagsThatMixRowsAreNotBelieved() throws Exception {
        try (var press = new TaggedPress().page()) {
            var head = head(press, 100);
            var words = tight(press);
            press.table(
                    head,
                    row(cell(words[6]), cell(words[0], words[2], words[4]), cell(words[3])),
                    row(cell(words[1]), cell(words[5], words[8]), cell(words[7])));

            assertThat(rows(press)).isEqualTo(rowsBySight(press)).isNotEmpty();
        }
    }

    @Test
    void tagsThatMixColumnsAreNotBelieved() throws Exception {
        try (var press = new TaggedPress().page()) {
            var head = head(press, 100);
            var words = tight(press);
            press.table(
                    head,
                    row(cell(words[3]), cell(words[0], words[2], words[4]), cell(words[1])),
                    row(cell(words[6]), cell(words[5], words[8]), cell(words[7])));

            assertThat(rows(press)).isEqualTo(rowsBySight(press)).isNotEmpty();
        }
    }

    @Test
    void tagsThatLeaveWordsOutAreNotBelieved() throws Exception {
        try (var press = new TaggedPress().page()) {
            var head = head(press, 100);
            var words = tight(press);
            press.table(
                    head,
                    row(cell(words[1]), cell(words[0], words[4]), cell(words[3])),
                    row(cell(words[6]), cell(words[5], words[8]), cell(words[7])));

            assertThat(rows(press)).isEqualTo(rowsBySight(press)).isNotEmpty();
        }
    }

    @Test
    void tagsThatTakeRuledRowsForOneAreNotBelieved() throws Exception {
        try (var press = new TaggedPress().page()) {
            var rows = new COSDictionary[4][];
            var head = head(press, 100);
            for (var i = 0; i < 4; i++) {
                press.rule(70, 500, 104 + 20 * i);
                rows[i] = new COSDictionary[] {
                    press.words(NUMBER, 116 + 20 * i, "AC-" + i),
                    press.words(WORDS, 116 + 20 * i, "Access is approved."),
                    press.words(RESULT, 116 + 20 * i, "None.")
                };
            }
            press.table(
                    head,
                    row(cell(rows[0][0], rows[1][0]), cell(rows[0][1], rows[1][1]), cell(rows[0][2], rows[1][2])),
                    row(cell(rows[2][0], rows[3][0]), cell(rows[2][1], rows[3][1]), cell(rows[2][2], rows[3][2])));

            assertThat(rows(press)).hasSize(4).first().isEqualTo("AC-0 | Access is approved. | None.");
        }
    }

    @Test
    void tagsThatTakeLinesForRowsAreNotBelieved() throws Exception {
        try (var press = new TaggedPress().page()) {
            var rows = new java.util.ArrayList<COSDictionary>();
            rows.add(head(press, 100));
            for (var i = 0; i < 3; i++) {
                var y = 114 + 50 * i;
                rows.add(row(
                        cell(press.words(NUMBER, y, "AC-" + i)),
                        cell(press.words(WORDS, y, "Access is approved by the")),
                        cell(press.words(RESULT, y, "No exceptions"))));
                rows.add(row(
                        cell(),
                        cell(press.words(WORDS, y + 12, "owner of the system and")),
                        cell(press.words(RESULT, y + 12, "noted."))));
                rows.add(row(cell(), cell(press.words(WORDS, y + 24, "recorded.")), cell()));
            }
            press.table(rows.toArray(COSDictionary[]::new));

            assertThat(rows(press))
                    .hasSize(3)
                    .first()
                    .isEqualTo(
                            "AC-0 | Access is approved by the owner of the system and recorded. | No exceptions noted.");
        }
    }

    @Test
    void pagesWithoutTagsAreReadBySight() {
        var pages = Typeset.pages("""
                #No.      Activity                       Result

                 AC-1     Access is approved.            None.
                """);

        assertThat(rows(pages)).containsExactly("AC-1 | Access is approved. | None.");
    }
}
