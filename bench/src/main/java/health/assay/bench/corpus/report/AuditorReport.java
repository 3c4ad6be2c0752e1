package health.assay.bench.corpus.report;

import health.assay.bench.corpus.plan.Option.Suppliers;

/// The letter of the service auditor.
record AuditorReport(Engagement engagement, Phrases phrases, boolean otherInformation) implements Section {

    @Override
    public void write(Manuscript manuscript) {
        manuscript.prose("To the management of " + engagement.company().name() + ":");
        scope(manuscript);
        manuscript.heading(2, "Service Organization's Responsibilities");
        manuscript.prose(phrases.say("responsibility.organization"));
        manuscript.heading(2, "Service Auditor's Responsibilities");
        manuscript.prose(phrases.say("responsibility.auditor"));
        manuscript.heading(2, "Inherent Limitations");
        manuscript.prose(phrases.say("limitations"));
        if (engagement.typeTwo()) {
            manuscript.heading(2, "Description of Tests of Controls");
            manuscript.prose(phrases.say("tests.described"));
        } else {
            manuscript.heading(2, "Other Matter");
            manuscript.prose(phrases.say("typeOne"));
        }
        new OpinionText(engagement, phrases).write(manuscript);
        manuscript.heading(2, "Restricted Use");
        manuscript.prose(phrases.say("restricted"));
        manuscript.gap(20);
        manuscript.prose(engagement.firm().name());
        manuscript.prose(engagement.firm().city());
        manuscript.prose(phrases.calendar().day(engagement.signed()));
    }

    private void scope(Manuscript manuscript) {
        manuscript.heading(2, "Scope");
        manuscript.prose(phrases.say("scope"));
        var plan = engagement.plan();
        if (plan.is(Suppliers.INCLUSIVE)) {
            manuscript.prose(phrases.say("scope.inclusive"));
        } else if (!plan.is(Suppliers.NONE)) {
            manuscript.prose(phrases.say("scope.carve"));
        }
        manuscript.prose(phrases.say("scope.users"));
        if (otherInformation) {
            manuscript.prose(phrases.say("scope.other"));
        }
    }
}
