package health.assay.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.bench.corpus.content.Bank;
import health.assay.bench.corpus.plan.Plan;
import health.assay.bench.corpus.plan.Plans;
import health.assay.bench.corpus.report.ReportDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CorpusTest {

    private final Bank bank = Bank.bundled();

    @Test
    void everyVariantHasItsOwnName() {
        var plans = Plans.all(1, true);

        var names = plans.stream().map(Plan::name).toList();

        assertThat(names).doesNotHaveDuplicates().contains("plain", "big-300");
    }

    @Test
    void theSameSeedWritesTheSameBytes() throws IOException {
        var plan = plan("plain");

        var first = new ReportDocument(plan, bank).render();
        var second = new ReportDocument(plan, bank).render();

        assertThat(first.bytes()).isEqualTo(second.bytes());
    }

    @Test
    void nextYearTheSameCompanyReportsOnTheTimeThatFollows() throws IOException {
        var plan = plan("plain");

        var first = report(new ReportDocument(plan, bank));
        var second = report(new ReportDocument(plan, bank, 1));

        assertThat(second.at("/serviceOrganization/value")).isEqualTo(first.at("/serviceOrganization/value"));
        assertThat(LocalDate.parse(second.at("/period/start").asString()))
                .isEqualTo(LocalDate.parse(first.at("/period/end").asString()).plusDays(1));
        assertThat(second.at("/controls")).isNotEqualTo(first.at("/controls"));
    }

    private static JsonNode report(ReportDocument document) throws IOException {
        var truth = document.truth().of("report.pdf", "0".repeat(64), document.render());
        return new ObjectMapper().valueToTree(truth).path("report");
    }

    @Test
    void aControlIsDrawnOnThePagesThatTheTruthGives() throws IOException {
        var document = new ReportDocument(plan("wide-last"), bank);

        var rendition = document.render();

        var truth = new ObjectMapper().valueToTree(document.truth().of("wide-last.pdf", "0".repeat(64), rendition));
        for (JsonNode control : truth.path("report").path("controls")) {
            var page = control.path("cite").path("page").asInt();
            assertThat(text(rendition.bytes(), page))
                    .contains(control.path("id").asString());
        }
    }

    @Test
    void everyPracticeStandsUnderCriteriaThatExist() {
        var practices = bank.practices();

        var criteria = practices.stream()
                .flatMap(practice -> practice.criteria().stream())
                .toList();

        assertThat(bank.criteria().keySet()).containsAll(criteria);
        assertThat(criteria).containsAll(firstOfEach(bank.criteria().keySet()));
    }

    @Test
    void aDocumentThatIsNoReportHasNone(@TempDir Path folder) throws IOException {
        Corpus.main(folder.toString(), "--only", "other-invoice");

        var truth = new ObjectMapper()
                .readTree(folder.resolve("other-invoice.truth.json").toFile());

        assertThat(truth.path("report").isNull()).isTrue();
        assertThat(folder.resolve("other-invoice.pdf")).isNotEmptyFile();
    }

    private static List<String> firstOfEach(Collection<String> criteria) {
        return criteria.stream().filter(criterion -> criterion.endsWith(".1")).toList();
    }

    private static Plan plan(String name) {
        return Plans.all(7, true).stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] bytes, int page) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }
}
