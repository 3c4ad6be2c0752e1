package health.assay.dissect.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyNameTest {

    @Test
    void legalFormsAndPunctuationDoNotCount() {
        var name = new CompanyName("Okonjo, Pratt & Associates, P.C.");

        assertThat(name.bare()).isEqualTo("okonjo pratt associates");
        assertThat(name.isSameAs(new CompanyName("OKONJO PRATT & ASSOCIATES"))).isTrue();
    }

    @Test
    void aShortenedNameIsTheSameAndALikeOneIsNot() {
        var name = new CompanyName("Quillmarrow Health, Inc.");

        assertThat(name.isSameAs(new CompanyName("Quillmarrow"))).isTrue();
        assertThat(name.isSameAs(new CompanyName("Quillmarrowing Health"))).isFalse();
        assertThat(name.isSameAs(new CompanyName(""))).isFalse();
    }
}
