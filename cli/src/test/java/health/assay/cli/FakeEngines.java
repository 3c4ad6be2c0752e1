package health.assay.cli;

import health.assay.dissect.Unreadable;
import health.assay.dissect.correct.Corrections;
import health.assay.dissect.report.Assertion;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Opinion;
import health.assay.dissect.report.Place;
import health.assay.dissect.report.Report;
import health.assay.dissect.report.ReportedException;
import health.assay.frameworks.Library;
import health.assay.reliance.Finding;
import health.assay.reliance.Review;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges a file by its name: soc1.pdf, locked.pdf, broken.pdf, exception.pdf, clean.pdf.
final class FakeEngines implements Engines {

    @Override
    public Review review(Path file, Corrections corrections, List<Dissection> letters, LocalDate today)
            throws Unreadable {
        var name = file.getFileName().toString();
        return switch (name) {
            case "locked.pdf" -> throw new Unreadable("this PDF is locked; ask for a copy without a password");
            case "broken.pdf" -> throw new IllegalStateException("a fault of ours");
            case "soc1.pdf" -> review(name, DocumentKind.SOC1, null, List.of());
            case "exception.pdf" ->
                review(
                        name,
                        DocumentKind.SOC2_TYPE_II,
                        report(Opinion.Kind.QUALIFIED, List.of(exception())),
                        List.of(new Finding("opinion", Finding.Severity.HIGH, "Qualified.", null)));
            default -> review(name, DocumentKind.SOC2_TYPE_II, report(Opinion.Kind.UNQUALIFIED, List.of()), List.of());
        };
    }

    @Override
    public Dissection dissect(Path file, Corrections corrections) throws Unreadable {
        return review(file, Corrections.NONE, List.of(), LocalDate.EPOCH).dissection();
    }

    @Override
    public Library library() {
        return Library.bundled();
    }

    private static Review review(String name, DocumentKind kind, @Nullable Report report, List<Finding> findings) {
        var document = new Document(name, "0".repeat(64), 3, kind, false);
        return new Review(new Dissection(document, report, null, List.of()), List.of(), findings);
    }

    private static ReportedException exception() {
        return new ReportedException("AC-01", Set.of(), "Exception noted.", null, new Place(2, null));
    }

    private static Report report(Opinion.Kind opinion, List<ReportedException> exceptions) {
        return new Report(
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                false,
                null,
                new Opinion(opinion, List.of(), null, null),
                new Assertion(true, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                exceptions);
    }
}
