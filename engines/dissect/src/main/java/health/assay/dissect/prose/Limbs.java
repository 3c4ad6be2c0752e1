package health.assay.dissect.prose;

import health.assay.dissect.prose.text.CriterionIds;
import health.assay.dissect.report.Criterion;
import health.assay.dissect.report.Opinion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Tells which of the three things an opinion speaks about is denied, and on which criteria.
final class Limbs {

    private static final Pattern DESCRIPTION = Pattern.compile(
            "\\bdescription (?:\\w+ ){0,6}?(?:does|did) not,?(?: in all material respects,?)? (?:fairly )?(?:present|include|disclose|describe|address|mention|accurately)\\b(?![^.]{0,70}\\b(?:subservice|controls (?:of|at)))"
                    + "|\\bdescription (?:\\w+ ){0,4}?(?:fails?|failed) to (?:present|include|disclose|describe|address|mention)\\b"
                    + "|\\bnot (?:fairly )?present(?:ed)?\\b(?! in\\b(?! accordance))"
                    + "|\\bdescription (?:\\w+ ){0,4}?(?:omits|omitted|misstates|(?:is|was) (?:\\w+ ){0,2}?(?:misstated|not (?:\\w+ )?(?:accurate|correct|complete|presented|stated|in accordance)|inaccurate|incorrect|incomplete|misleading)|inaccurately)\\b"
                    + "|\\b(?:had|was|were|has|have|is|are) not (?:been )?(?:implemented|placed in operation)\\b");
    private static final Pattern DESIGN = Pattern.compile(
            "\\bnot,?(?: in all material respects,?)? (?:suitably|adequately|appropriately|effectively|properly) designed\\b|\\b(?:unsuitably|inadequately|inappropriately|deficiently) designed\\b"
                    + "|\\bnot (?:suitable|suitably)\\b.{0,20}\\bdesign|\\bdesign (?:of (?:\\w+ ){1,7})?(?:was|were|is|are) (?:not (?:suitable|adequate|effective|appropriate|sufficient)|unsuitable|inadequate|deficient|insufficient)"
                    + "|\\bdesign of (?:\\w+ ){1,7}(?:did|does) not provide\\b|\\black(?:s|ed)? (?:an? )?(?:suitable|adequate|appropriate|sufficient) design\\b|\\bhad not designed\\b"
                    + "|\\bno controls? (?:\\w+ ){0,3}?designed\\b|\\bno controls? (?:was|were|had been|existed|in place)\\b.{0,40}\\bdesign");
    private static final Pattern OPERATION = Pattern.compile(
            "\\b(?:did|does|do|had|have|were|was) not,?(?: in all material respects,?)? (?:been )?(?:consistently )?(?:operat(?:e|ed|ing)|function(?:ed|ing)?|perform(?:ed|ing)?)(?: as (?:designed|described))?,?(?: \\w+ly)? effectively"
                    + "|\\bnot (?:been )?(?:operat(?:e|ed|ing)) (?:effectively|consistently|as (?:designed|described|intended)|for the (?:full|whole|entire)\\b)"
                    + "|\\bnot suitably designed (?:and|or|nor) (?:did (?:they|not) )?(?:operat(?:e|ed|ing)) effectively"
                    + "|\\bfailed to (?:operate|function)\\b|\\boperat(?:ed|ing) ineffectively\\b|\\bnot effective(?:ly)?\\b.{0,20}\\b(?:throughout|during) |\\boperating effectiveness (?:\\w+ ){0,4}?(?:was|were) not\\b");
    private static final Pattern AFFIRMED =
            Pattern.compile("\\b(?:presents?|presented|suitably designed|operated effectively|effective)\\b");
    private static final Pattern UNASSURED = Pattern.compile(
            "\\b(?:did|do|does) not provide (?:\\w+ )?assurance\\b|\\bnot (?:\\w+ )?(?:performed|followed|met|achieved|removed|reviewed)\\b");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,900}[”\"]");

    private Limbs() {}

    static boolean affirmed(String words) {
        return AFFIRMED.matcher(words).find();
    }

    /// The limbs that lower-case words deny.
    static Set<Opinion.Limb> denied(String words) {
        var plain = QUOTED.matcher(words).replaceAll(" ");
        var found = EnumSet.noneOf(Opinion.Limb.class);
        if (DESCRIPTION.matcher(plain).find()) {
            found.add(Opinion.Limb.DESCRIPTION);
        }
        if (DESIGN.matcher(plain).find()) {
            found.add(Opinion.Limb.DESIGN);
        }
        if (OPERATION.matcher(plain).find()) {
            found.add(Opinion.Limb.OPERATION);
        }
        return found;
    }

    /// Each matter of the basis modifies what it denies, on the criteria it names.
    static List<Opinion.Modification> modified(
            List<String> matters, List<Criterion> quoted, String opinion, Opinion.Kind kind) {
        var byLimb = new EnumMap<Opinion.Limb, Set<Criterion>>(Opinion.Limb.class);
        var pending = new TreeSet<Criterion>();
        var all = new TreeSet<Criterion>();
        for (var matter : matters) {
            var criteria = CriterionIds.criteria(matter);
            all.addAll(criteria);
            pending.addAll(criteria);
            var limbs = denied(matter.toLowerCase(Locale.ROOT));
            for (var limb : limbs) {
                byLimb.computeIfAbsent(limb, _ -> new TreeSet<>()).addAll(pending);
            }
            if (!limbs.isEmpty()) {
                pending.clear();
            }
        }
        if (all.isEmpty()) {
            all.addAll(quoted);
        }
        for (var limb : denied(opinion)) {
            byLimb.computeIfAbsent(limb, _ -> new TreeSet<>(all));
        }
        if (byLimb.isEmpty() && kind == Opinion.Kind.DISCLAIMER) {
            refused(opinion).forEach(limb -> byLimb.put(limb, all));
        } else if (byLimb.isEmpty()
                && UNASSURED
                        .matcher(String.join(" ", matters).toLowerCase(Locale.ROOT))
                        .find()) {
            byLimb.put(opinion.contains("operat") ? Opinion.Limb.OPERATION : Opinion.Limb.DESIGN, all);
        }
        fill(byLimb, all, CriterionIds.criteria(opinion.toUpperCase(Locale.ROOT)));
        return modifications(byLimb);
    }

    /// A limb whose matter names no criterion takes those the others name; a description can be wrong without any.
    private static void fill(Map<Opinion.Limb, Set<Criterion>> byLimb, Set<Criterion> all, List<Criterion> ofOpinion) {
        all.addAll(ofOpinion);
        for (var entry : byLimb.entrySet()) {
            if (entry.getValue().isEmpty() && (entry.getKey() != Opinion.Limb.DESCRIPTION || byLimb.size() == 1)) {
                entry.setValue(new TreeSet<>(all));
            }
        }
    }

    private static Set<Opinion.Limb> refused(String opinion) {
        var found = EnumSet.noneOf(Opinion.Limb.class);
        if (opinion.contains("description")) {
            found.add(Opinion.Limb.DESCRIPTION);
        }
        if (opinion.contains("design")) {
            found.add(Opinion.Limb.DESIGN);
        }
        if (opinion.contains("operat")) {
            found.add(Opinion.Limb.OPERATION);
        }
        return found;
    }

    private static List<Opinion.Modification> modifications(Map<Opinion.Limb, Set<Criterion>> byLimb) {
        var found = new ArrayList<Opinion.Modification>();
        byLimb.forEach((limb, criteria) -> found.add(new Opinion.Modification(limb, criteria)));
        return found;
    }
}
