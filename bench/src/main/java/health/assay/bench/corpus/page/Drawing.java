package health.assay.bench.corpus.page;

/// How a line of text is written into the content stream.
public enum Drawing {
    /// One string with its spaces.
    LINES,
    /// One string a word, placed; no space glyphs.
    WORDS,
    /// One array a line, cut into small pieces with kerning.
    KERNED,
    /// One string a glyph, placed.
    GLYPHS
}
