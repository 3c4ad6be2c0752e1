package health.assay.bench.corpus;

import health.assay.bench.corpus.content.Bank;
import health.assay.bench.corpus.other.OtherDocument;
import health.assay.bench.corpus.plan.Plan;
import health.assay.bench.corpus.plan.Plans;
import health.assay.bench.corpus.report.ReportDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a corpus: for every variant a PDF and the truth about it.
public final class Corpus {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final Bank bank = Bank.bundled();

    private Corpus(Path folder) {
        this.folder = folder;
    }

    public static void main(String... arguments) throws IOException {
        var order = Order.parsed(arguments);
        Files.createDirectories(order.folder());
        var corpus = new Corpus(order.folder());
        for (var plan : Plans.all(order.seed(), order.pure())) {
            if (order.wants(plan.name())) {
                corpus.write(plan, plan.name(), 0);
                if (order.nextYear()) {
                    corpus.write(plan, plan.name() + "-next", 1);
                }
            }
        }
        for (var document : OtherDocument.all()) {
            if (order.wants(document.name())) {
                corpus.write(document);
            }
        }
    }

    private void write(OtherDocument document) throws IOException {
        var rendition = document.render();
        save(document.name(), rendition.bytes(), document.truth(digest(rendition.bytes()), rendition.pages()));
    }

    private void write(Plan plan, String name, int year) throws IOException {
        var document = new ReportDocument(plan, bank, year);
        var rendition = document.render();
        save(name, rendition.bytes(), document.truth().of(name + ".pdf", digest(rendition.bytes()), rendition));
    }

    private void save(String name, byte[] bytes, Map<String, Object> truth) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), bytes);
        MAPPER.writeValue(folder.resolve(name + ".truth.json").toFile(), truth);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
