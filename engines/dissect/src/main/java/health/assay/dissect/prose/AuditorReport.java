package health.assay.dissect.prose;

import health.assay.dissect.prose.text.Block;
import health.assay.dissect.prose.text.Outline;
import health.assay.dissect.prose.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The auditor's report in its parts: what it examined, the opinion, and the basis of a modification.
///
/// `basis` has no text where none was found. `title` is the heading over the opinion.
record AuditorReport(Outline outline, Passage scope, String title, Passage opinion, List<Block> basis) {

    static final Pattern OPINION =
            Pattern.compile("(?i)\\b(?:in our opinion|it is our opinion|our opinion is that|we are of the opinion)\\b");
    private static final Pattern EXCEPT_AFTER = Pattern.compile("(?i)^(?:[-–—] ?)?except (?:for|that|as)\\b");
    private static final Pattern OPINION_TITLE = Pattern.compile(
            "(?i)^(?!(?:basis|grounds?|reasons?|matters?|circumstances|explanation)\\b).*\\bopinion\\b");
    private static final Pattern LIMB = Pattern.compile(
            "(?i)\\b(?:presents?|presented|(?:suitably|not) designed|(?:operat|function)\\w* effectively|fairly stated|operating effectiveness|(?:not )?effective throughout)\\b");
    private static final Pattern NO_EVIDENCE = Pattern.compile(
            "(?i)\\b(?:unable|not able|not been able|unsuccessful|could not) (?:to )?obtain(?:ing)?\\b.{0,40}\\bevidence\\b|\\bscope of our (?:examination|work) was not sufficient\\b");
    private static final Pattern DISCLAIMER_TITLE = Pattern.compile("(?i)^disclaimer of opinion");
    private static final Pattern BASIS_TITLE = Pattern.compile(
            "(?i)^(?:basis|grounds?|reasons?|explanation) (?:for|of) (?:the |our |a )?.{0,30}(?:qualifi|adverse|disclaim|modif|opinion)"
                    + "|^(?:matters?|reasons?|circumstances?) (?:giving rise|leading) to|^(?:qualification|modification)s?(?: of (?:the |our )?opinion)?$");
    private static final Pattern NEGATED = Pattern.compile(
            "(?i)\\b(?:not (?:suitably|effectively|appropriately) designed|(?:not|n.t) operat(?:e|ing|ed) effectively|not operating effectively|does not present|not fairly presented|not met|not achieved)\\b");
    private static final Pattern MATTER = Pattern.compile(
            "(?i)\\bcriteri(?:on|a)\\b|\\bconsequently\\b|\\bas a result\\b|\\b(?:CC|PI|A|C|P)\\d\\.\\d");
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)\\bassessing the risks?\\b|\\brisks? that\\b|\\binherent limitations\\b|\\bmay not\\b");
    private static final Pattern AFTER =
            Pattern.compile("(?i)\\b(?:following paragraph|paragraphs? below|described below|paragraphs? that follow)");

    static AuditorReport of(Outline outline) {
        var at = opinionAt(outline);
        if (at < 0) {
            return new AuditorReport(
                    outline, scope(outline, outline.blocks().size()), "", outline.passage(List.of()), List.of());
        }
        var above = outline.headingAbove(at);
        var title = above < 0 ? "" : outline.blocks().get(above).text();
        var opinion = outline.passage(opinionBlocks(outline, at));
        return new AuditorReport(outline, scope(outline, at), title, opinion, basis(outline, at, opinion.text()));
    }

    private static int opinionAt(Outline outline) {
        var blocks = outline.blocks();
        var disclaimer = outline.heading(DISCLAIMER_TITLE);
        if (disclaimer >= 0 && disclaimer + 1 < blocks.size()) {
            return disclaimer + 1;
        }
        var titled = outline.heading(OPINION_TITLE);
        for (var from : titled > 0 ? new int[] {titled, 0} : new int[] {0}) {
            for (var index = from; index < blocks.size(); index++) {
                var found = OPINION.matcher(blocks.get(index).text());
                if (!blocks.get(index).isHeading() && found.find() && speaksOfLimbs(outline, index)) {
                    return index;
                }
            }
        }
        if (titled >= 0) {
            for (var index = titled + 1;
                    index < blocks.size() && !blocks.get(index).isHeading();
                    index++) {
                if (Opinions.REFUSED.matcher(blocks.get(index).text()).find()) {
                    return index;
                }
            }
        }
        return withoutEvidence(blocks);
    }

    static boolean isBasis(String title) {
        return BASIS_TITLE.matcher(title).find()
                || title.toLowerCase(Locale.ROOT).startsWith("basis");
    }

    private static int withoutEvidence(List<Block> blocks) {
        for (var index = 0; index < blocks.size(); index++) {
            var text = blocks.get(index).text();
            if (Opinions.REFUSED.matcher(text).find()
                    && (NO_EVIDENCE.matcher(text).find()
                            || index > 0
                                    && NO_EVIDENCE
                                            .matcher(blocks.get(index - 1).text())
                                            .find())) {
                return index;
            }
        }
        return -1;
    }

    private static boolean speaksOfLimbs(Outline outline, int index) {
        return LIMB.matcher(outline.passage(opinionBlocks(outline, index)).text())
                .find();
    }

    private static List<Block> opinionBlocks(Outline outline, int at) {
        var blocks = outline.blocks();
        var found = new ArrayList<Block>();
        found.add(blocks.get(at));
        for (var index = at + 1; index < blocks.size() && found.size() < 9; index++) {
            var block = blocks.get(index);
            var open = !found.getLast().text().strip().endsWith(".");
            if (block.isHeading()
                    || !(block.isItem()
                            || open
                            || EXCEPT_AFTER.matcher(block.text()).find())) {
                break;
            }
            found.add(block);
        }
        return found;
    }

    private static Passage scope(Outline outline, int before) {
        var blocks = outline.blocks();
        var at = outline.heading(Pattern.compile("(?i)^scope\\b"));
        if (at >= 0 && at < before && !outline.under(at).isEmpty()) {
            return outline.passage(outline.under(at));
        }
        var found = new ArrayList<Block>();
        var begun = false;
        for (var block : blocks.subList(0, Math.min(before, blocks.size()))) {
            if (block.isHeading() && begun) {
                break;
            }
            begun |= !block.isHeading() && block.text().length() > 120;
            if (!block.isHeading()) {
                found.add(block);
            }
        }
        return outline.passage(found);
    }

    private static List<Block> basis(Outline outline, int opinionAt, String opinion) {
        var blocks = outline.blocks();
        var titled = outline.heading(BASIS_TITLE);
        if (titled >= 0) {
            var under = outline.under(titled);
            var own = opinionAt > titled ? under.subList(0, Math.min(under.size(), opinionAt - titled - 1)) : under;
            if (!own.isEmpty()) {
                return List.copyOf(own);
            }
        }
        if (!Opinions.isModified(opinion)) {
            return List.of();
        }
        if (AFTER.matcher(opinion).find()) {
            var after = matters(outline, opinionAt + 1, blocks.size());
            if (!after.isEmpty()) {
                return after;
            }
        }
        var before = matters(outline, 0, opinionAt);
        if (before.isEmpty()
                && opinionAt > 0
                && !blocks.get(opinionAt - 1).isHeading()
                && opinion.contains("preceding")) {
            return List.of(blocks.get(opinionAt - 1));
        }
        return before;
    }

    /// Paragraphs that say what was wrong, as opposed to those that say what an examination or a control may miss.
    private static List<Block> matters(Outline outline, int from, int to) {
        var found = new ArrayList<Block>();
        for (var block : outline.blocks().subList(Math.min(from, to), to)) {
            var text = block.text();
            if (!block.isHeading()
                    && NEGATED.matcher(text).find()
                    && MATTER.matcher(text).find()
                    && !GENERIC.matcher(text).find()) {
                found.add(block);
            }
        }
        return found;
    }
}
