package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void aWordBrokenAtTheEndOfALineIsJoined() {
        assertThat(Reports.passage("A control is listed.\nEach con-\ntrol is “tested”.")
                        .text())
                .isEqualTo("A control is listed. Each control is “tested”.");
    }

    @Test
    void aHyphenOfTheWordItselfIsKept() {
        assertThat(Reports.passage("The e-mail came.\nAn e-\nmail went.").text())
                .isEqualTo("The e-mail came. An e-mail went.");
    }

    @Test
    void charactersLeadBackToTheirPlace() {
        var passage = Reports.passage("Alpha beta\n===\nGamma delta");

        var place =
                passage.place(passage.text().indexOf("Gamma"), passage.text().length());

        assertThat(place.page()).isEqualTo(2);
        assertThat(place.box().left()).isEqualTo(64);
    }

    @Test
    void aQuoteOverTwoPagesIsPlacedOnTheFirst() {
        var passage = Reports.passage("Alpha beta\n===\nGamma delta");

        assertThat(passage.place().page()).isEqualTo(1);
        assertThat(passage.located("all", 0, 10).quote()).isEqualTo("Alpha beta");
    }
}
