package health.assay.dissect.prose;

import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.report.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the sentences of a bridge letter say about audit, changes and incidents. A denial with an exception names
/// something after all.
final class BridgeStatements {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s{1,3}(?=[\\p{Lu}“\"(])");
    private static final Pattern UNAUDITED = Pattern.compile(
            "\\bunaudited\\b|\\bnot (?:yet )?(?:been )?(?:audited|examined|reviewed|tested|subject(?:ed)? to)\\b"
                    + "|\\b(?:auditors?|accountants?|firm) (?:did|has|have|does|do) not\\b|\\bno (?:audit|examination|attestation)\\b");
    private static final Pattern CHANGE =
            Pattern.compile("\\b(?:chang(?:e|es|ed)|modif(?:ied|ication|ications)|events?|deviations?)\\b");
    private static final Pattern UNCHANGED =
            Pattern.compile("\\bno (?:known )?(?:\\w+ ){0,2}(?:changes?|modifications?)\\b"
                    + "|\\b(?:not|nor|without) (?:\\w+ ){0,4}(?:changes?|changed|modifications?|modified)\\b"
                    + "|\\bunchanged\\b");
    private static final Pattern DENIAL =
            Pattern.compile("\\b(?:no|not|nor|never|none|neither|without|unaware)\\b|n['’]t\\b");
    private static final Pattern EXCEPT = Pattern.compile(
            "\\b(?:except(?:ing|ion of)?|other than|apart from|aside from|save for|besides|the following)\\b");
    private static final Pattern DONE = Pattern.compile(
            "\\b(?:was|were|has|have|had|we|been|company|management)(?: \\w+){0,3}? (?:migrated|replaced|moved|switched|acquired|merged|divested|outsourced"
                    + "|decommissioned|relocated|transitioned|changed|discontinued|introduced|engaged a new|added a new|terminated)\\b");
    private static final Pattern INCIDENT = Pattern.compile(
            "\\b(?:security |privacy |data )?(?:incidents?|breach(?:es)?|ransomware|intrusions?|outages?|unauthori[sz]ed (?:access|disclosure|acquisition))\\b");

    private BridgeStatements() {}

    static boolean saysUnaudited(Passage letter) {
        return UNAUDITED.matcher(lower(letter.text())).find();
    }

    static boolean saysUnchanged(Passage letter) {
        return UNCHANGED.matcher(lower(letter.text())).find();
    }

    static List<Located<String>> changes(Passage letter) {
        return sentences(letter).stream()
                .filter(sentence -> namesChange(lower(sentence.fact())))
                .toList();
    }

    static List<Located<String>> incidents(Passage letter) {
        return sentences(letter).stream()
                .filter(sentence -> namesIncident(lower(sentence.fact())))
                .toList();
    }

    private static boolean namesChange(String sentence) {
        if (INCIDENT.matcher(sentence).find()) {
            return false;
        }
        var excepts =
                CHANGE.matcher(sentence).find() && EXCEPT.matcher(sentence).find();
        return excepts
                || DONE.matcher(sentence).find() && !DENIAL.matcher(sentence).find();
    }

    private static boolean namesIncident(String sentence) {
        return INCIDENT.matcher(sentence).find()
                && (!DENIAL.matcher(sentence).find() || EXCEPT.matcher(sentence).find());
    }

    private static List<Located<String>> sentences(Passage letter) {
        var text = letter.text();
        var sentences = new ArrayList<Located<String>>();
        var ends = SENTENCE.matcher(text);
        var from = 0;
        while (ends.find()) {
            add(letter, from, ends.start(), sentences);
            from = ends.end();
        }
        add(letter, from, text.length(), sentences);
        return sentences;
    }

    private static void add(Passage letter, int from, int to, List<Located<String>> sentences) {
        if (from < to) {
            sentences.add(letter.located(letter.text().substring(from, to), from, to));
        }
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
