package health.assay.dissect.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void ligaturesBecomeTheirLetters() {
        assertThat(Characters.readable("\ufb01")).isEqualTo("fi");
        assertThat(Characters.readable("\ufb03")).isEqualTo("ffi");
    }

    @Test
    void theBulletsOfSymbolFontsBecomeBullets() {
        assertThat(Characters.readable("\uf0b7")).isEqualTo("•");
        assertThat(Characters.readable("\uf0a7")).isEqualTo("•");
    }

    @Test
    void hardSpacesBecomeSpacesAndUnseenMarksNothing() {
        assertThat(Characters.readable("\u00a0")).isEqualTo(" ");
        assertThat(Characters.readable("\u200b")).isEmpty();
    }

    @Test
    void otherCharactersStayAsTheyAre() {
        assertThat(Characters.readable("A")).isEqualTo("A");
        assertThat(Characters.readable("’")).isEqualTo("’");
        assertThat(Characters.readable("½")).isEqualTo("½");
    }
}
