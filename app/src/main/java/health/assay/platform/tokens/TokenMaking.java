package health.assay.platform.tokens;

import health.assay.platform.kernel.Sensitive;

/// What came of asking for a token.
public sealed interface TokenMaking {

    /// @param text the token itself; it is kept nowhere
    record Made(Token token, Sensitive<String> text) implements TokenMaking {}

    /// @param field what it is about: `name`, `scopes`, `until`
    record Refused(String field, String why) implements TokenMaking {}
}
