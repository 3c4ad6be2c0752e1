package health.assay.frameworks.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.frameworks.Library;
import health.assay.frameworks.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    /// TokenDatatype of the OSCAL schema.
    private static final String TOKEN = "^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$";

    @ParameterizedTest
    @CsvSource({
        "164.312(a)(2)(iii), s164.312-a-2-iii",
        "164.308(a)(1)(ii)(A), s164.308-a-1-ii-A",
        "164.302, s164.302",
        "CC6.1, CC6.1",
        "GV.OC-01, GV.OC-01",
        "ac-2.1, ac-2.1"
    })
    void idsHaveReadableTokens(String id, String token) {
        assertThat(Token.of(id)).isEqualTo(token);
        assertThat(Token.id(token)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s164.312-a", "x-61", "x-", "A 5.1", "5.1", "§ 164.312", "(a)", "x-zz", "é"})
    void anyIdComesBackFromItsToken(String id) {
        assertThat(Token.of(id)).matches(TOKEN);
        assertThat(Token.id(Token.of(id))).isEqualTo(id);
    }

    @Test
    void everyBundledIdComesBackFromItsToken() {
        assertThat(Library.bundled().frameworks())
                .flatExtracting(framework ->
                        framework.requirements().stream().map(Requirement::id).toList())
                .hasSizeGreaterThan(400)
                .allSatisfy(id -> assertThat(Token.id(Token.of(id))).isEqualTo(id))
                .allSatisfy(id -> assertThat(Token.of(id)).matches(TOKEN));
    }
}
