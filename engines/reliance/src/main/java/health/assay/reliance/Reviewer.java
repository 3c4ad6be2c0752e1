package health.assay.reliance;

import health.assay.dissect.report.Control;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Report;
import health.assay.frameworks.Library;
import health.assay.reliance.concepts.ConceptSearch;
import health.assay.reliance.concepts.Concepts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Judges a dissected document: the standing of every HIPAA requirement, and what a professional reviewer would raise.
/// May be shared between threads.
public final class Reviewer {

    private final Standings standings;
    private final Findings findings;
    private final ConceptSearch requirements = ConceptSearch.hipaa();

    public Reviewer() {
        this(Library.bundled());
    }

    Reviewer(Library library) {
        this.standings = new Standings(library);
        this.findings = new Findings(new ExpectedControls(Concepts.expected()));
    }

    /// Reads queries and warms the search while a document is still being dissected; reviews do not need it.
    public void prepare() {
        requirements.prepare();
    }

    /// `today` is what the report's age is measured against.
    public Review review(Dissection dissection, LocalDate today) {
        return review(dissection, List.of(), today);
    }

    /// `letters` are bridge letters in files of their own. They add findings; no standing rests on them.
    public Review review(Dissection dissection, List<Dissection> letters, LocalDate today) {
        var report = dissection.report();
        if (report == null) {
            return new Review(dissection, List.of(), findings.of(dissection, List.of(), letters, today));
        }
        var bridges = Bridge.of(dissection, letters);
        var raised = findings.of(dissection, bridges, letters, today);
        return new Review(dissection, bridges, standings.of(report, read(report)), raised);
    }

    private List<ControlReading> read(Report report) {
        var said = requirements.search(
                report.controls().stream().map(Control::description).toList());
        var readings = new ArrayList<ControlReading>();
        for (var i = 0; i < said.size(); i++) {
            readings.add(ControlReading.of(report.controls().get(i), said.get(i), report.opinion()));
        }
        return readings;
    }
}
