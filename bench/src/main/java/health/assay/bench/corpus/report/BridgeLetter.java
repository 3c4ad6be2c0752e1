package health.assay.bench.corpus.report;

/// The company's own letter about the time after the period.
record BridgeLetter(Engagement engagement, Phrases phrases) implements Section {

    @Override
    public void write(Manuscript manuscript) {
        manuscript.prose(engagement.company().name());
        manuscript.prose(engagement.company().city());
        manuscript.gap(12);
        manuscript.prose(phrases.calendar().day(engagement.to().plusMonths(2).plusDays(4)));
        manuscript.heading(1, "Bridge Letter");
        manuscript.prose(phrases.say("bridge"));
        manuscript.gap(20);
        manuscript.prose(engagement.company().officer());
        manuscript.prose(engagement.company().title());
    }
}
