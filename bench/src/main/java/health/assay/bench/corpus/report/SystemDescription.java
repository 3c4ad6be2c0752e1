package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Cell;
import health.assay.bench.corpus.page.Passage;
import health.assay.bench.corpus.page.Row;
import java.util.List;
import java.util.stream.Stream;

/// The description of the system, with what stands in it besides controls.
record SystemDescription(Engagement engagement, Phrases phrases) implements Section {

    @Override
    public void write(Manuscript manuscript) {
        part(manuscript, "Overview of Operations", "overview");
        part(manuscript, "Principal Service Commitments and System Requirements", "commitments");
        manuscript.listed(1, "Components of the System");
        small(manuscript, "Infrastructure", "infrastructure");
        manuscript.heading(2, "Software");
        software(manuscript);
        small(manuscript, "People", "people");
        small(manuscript, "Data", "data");
        part(manuscript, "Boundaries of the System", "boundaries");
        part(manuscript, "System Incidents", "incidents");
        part(manuscript, "Control Environment", "environmentText");
        part(manuscript, "Risk Assessment Process", "riskText");
        part(manuscript, "Monitoring", "monitoringText");
        part(manuscript, "Changes to the System", "changesText");
        part(manuscript, "Criteria Not Relevant to the System", "irrelevant");
        part(manuscript, "User Entity Responsibilities", "responsibilitiesWeak");
        new SupplierSection(engagement, phrases).write(manuscript);
        new UserControlSection(engagement, phrases).write(manuscript);
    }

    private void part(Manuscript manuscript, String title, String purpose) {
        manuscript.listed(1, title);
        manuscript.prose(phrases.say(purpose));
    }

    private void small(Manuscript manuscript, String title, String purpose) {
        manuscript.heading(2, title);
        manuscript.prose(phrases.say(purpose));
    }

    private static void software(Manuscript manuscript) {
        manuscript.prose("The programs below support the service.");
        var rows = Stream.of(
                        List.of("Ledgerwright", "Tickets for requests, changes, and incidents"),
                        List.of("Gatepost", "Single sign-on"),
                        List.of("Watchlamp", "Collection of logs and alerts"),
                        List.of("Stonemill", "Build and deployment"))
                .map(SystemDescription::row)
                .toList();
        manuscript.table(List.of(3.0, 7.0), List.of(row(List.of("Program", "Use"))), rows);
    }

    private static Row row(List<String> texts) {
        return Row.of(texts.stream().map(text -> Cell.of(Passage.of(text))).toList());
    }
}
