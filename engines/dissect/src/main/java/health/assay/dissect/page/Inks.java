package health.assay.dissect.page;

import java.util.List;

/// All that is drawn on a page and matters for reading: glyphs, rules, and small filled marks such as bullets.
/// Not `whole` where the page's content is damaged; `recognized` where the words lie unseen under a scan.
record Inks(List<Glyph> glyphs, List<Rule> rules, boolean whole, boolean recognized) {}
