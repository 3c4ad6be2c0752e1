package health.assay.dissect.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

    @ParameterizedTest(name = "\"{1}\" and \"{2}\" where the document has \"{0}\"")
    @CsvSource(delimiter = '|', textBlock = """
            nothing of the kind      | access is pro-      | visioned on request | access is provisioned on request
            access was provisioned   | it is pro-          | visioned            | it is provisioned
            multi-factor is required | needs multi-        | factor sign-on      | needs multi-factor sign-on
            the third and the party  | from a third-       | party               | from a third-party
            nothing of the kind      | the entity          | level               | the entity level
            nothing of the kind      | for a non-          | US member           | for a non-US member
            nothing of the kind      | see CC6.1-          | 02 for this         | see CC6.1-02 for this
            nothing of the kind      | access -            | as needed           | access - as needed
            nothing of the kind      | pro\u00advi\u00ad   | sioned              | pro\u00advisioned
            the word Password-based  | it is password-     | based.              | it is password-based.
            """)
    void aLineEndJoinsAsTheDocumentSpellsTheWord(String document, String first, String second, String joined) {
        var hyphens = new Hyphens(Typeset.pages(document));

        var text = new StringBuilder();
        hyphens.append(text, first);
        hyphens.append(text, second);

        assertThat(text).hasToString(joined);
    }
}
