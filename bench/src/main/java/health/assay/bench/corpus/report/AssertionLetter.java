package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.plan.Option.Verdict;
import java.util.ArrayList;
import java.util.Map;

/// What management states about its own system.
record AssertionLetter(Engagement engagement, Phrases phrases) implements Section {

    @Override
    public void write(Manuscript manuscript) {
        var operated = engagement.typeTwo() ? ", implemented, and operated" : " and implemented";
        manuscript.prose(phrases.say("assertion", Map.of("operated", operated)));
        var plain = engagement.plan().is(Verdict.UNQUALIFIED);
        manuscript.prose(phrases.say(plain ? "assertion.confirm" : "assertion.except"));
        var limbs = new ArrayList<String>();
        limbs.add(phrases.say("opinion.description"));
        limbs.add(phrases.say("opinion.design"));
        if (engagement.typeTwo()) {
            limbs.add(phrases.say("opinion.operation"));
        }
        manuscript.numbered(limbs.stream()
                .map(limb -> Passage.of(Character.toUpperCase(limb.charAt(0)) + limb.substring(1) + "."))
                .toList());
        manuscript.gap(16);
        manuscript.prose(engagement.company().officer());
        manuscript.prose(engagement.company().title());
        manuscript.prose(engagement.company().name());
    }
}
