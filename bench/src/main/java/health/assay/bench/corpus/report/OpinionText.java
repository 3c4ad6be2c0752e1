package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.plan.Option.Limb;
import health.assay.bench.corpus.plan.Option.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Basis and opinion.
record OpinionText(Engagement engagement, Phrases phrases) implements Section {

    @Override
    public void write(Manuscript manuscript) {
        var verdict = engagement.plan().get(Verdict.class);
        var name = verdict.name().toLowerCase(Locale.ROOT);
        if (verdict != Verdict.UNQUALIFIED) {
            manuscript.heading(2, phrases.say("heading.basis." + name));
            manuscript.prose(basis(verdict));
        }
        manuscript.heading(2, phrases.say("heading.opinion." + name));
        switch (verdict) {
            case UNQUALIFIED -> limbs(manuscript, phrases.say("opinion.lead"), "");
            case QUALIFIED -> qualified(manuscript);
            case ADVERSE -> adverse(manuscript);
            case DISCLAIMER -> manuscript.prose(phrases.say("opinion.disclaimer"));
        }
    }

    private void qualified(Manuscript manuscript) {
        if (phrases.choice("trailing") % 4 == 0) {
            limbs(manuscript, phrases.say("opinion.lead"), phrases.say("opinion.trailing"));
        } else {
            limbs(manuscript, phrases.say("opinion.qualified"), "");
        }
    }

    private String basis(Verdict verdict) {
        if (verdict == Verdict.DISCLAIMER) {
            return phrases.say("basis.disclaimer");
        }
        var modification = engagement.modification().orElseThrow();
        var control = modification.control();
        if (control == null) {
            return phrases.say("basis.description");
        }
        var found = control.failed().map(Trial::result).orElse("The control was not in place.");
        return phrases.say(
                modification.limb() == Limb.DESIGN ? "basis.design" : "basis.operation",
                Map.of(
                        "control",
                        control.id() == null ? "\u201c" + control.text() + "\u201d" : control.id(),
                        "criterion",
                        String.valueOf(modification.criterion()),
                        "exception",
                        found));
    }

    private void limbs(Manuscript manuscript, String lead, String trail) {
        manuscript.prose(lead);
        var limbs = new ArrayList<String>();
        limbs.add(phrases.say("opinion.description"));
        limbs.add(phrases.say("opinion.design"));
        if (engagement.typeTwo()) {
            limbs.add(phrases.say("opinion.operation"));
        }
        letters(manuscript, limbs, trail);
    }

    private static void letters(Manuscript manuscript, List<String> limbs, String trail) {
        for (var i = 0; i < limbs.size(); i++) {
            var end = i + 1 == limbs.size() ? trail + "." : i + 2 == limbs.size() ? "; and" : ";";
            manuscript.prose(Passage.of(limbs.get(i) + end)
                    .marked((char) ('a' + i) + ".")
                    .indented(14));
        }
    }

    private void adverse(Manuscript manuscript) {
        manuscript.prose(phrases.say("opinion.adverse"));
        var failed = engagement.modification().orElseThrow().limb();
        var limbs = new ArrayList<String>();
        limbs.add(failed == Limb.DESCRIPTION ? negated("opinion.description") : phrases.say("opinion.description"));
        limbs.add(failed == Limb.DESIGN ? negated("opinion.design") : phrases.say("opinion.design"));
        if (engagement.typeTwo()) {
            limbs.add(failed == Limb.OPERATION ? negated("opinion.operation") : phrases.say("opinion.operation"));
        }
        letters(manuscript, limbs, "");
    }

    private String negated(String purpose) {
        return phrases.say(purpose)
                .replace("the description presents", "the description does not present")
                .replace("fairly presents", "does not fairly present")
                .replace("were suitably designed", "were not suitably designed")
                .replace("operated effectively throughout", "did not operate effectively throughout");
    }
}
