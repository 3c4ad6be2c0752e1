package health.assay.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Damaged files end in a reading or in one clear line, whatever was damaged. The seed is fixed, so that a failure can
/// be
/// seen again; `bench` runs many more.
class MutatedPdfTest {

    private static final Path EXAMPLES = Path.of("../../examples");
    private static final int MUTATIONS = 60;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noDamageEndsInAnythingButAReadingOrAClearLine() throws Exception {
        var originals = originals();
        var random = new Random(164);
        var refusals = new ArrayList<String>();

        for (var count = 0; count < MUTATIONS; count++) {
            var file = folder.resolve("mutated-%d.pdf".formatted(count));
            Files.write(file, Mutation.of(originals.get(count % originals.size()), random));
            try {
                new Dissector().dissect(file);
            } catch (Unreadable refused) {
                refusals.add(refused.getMessage());
            }
        }

        assertThat(refusals)
                .hasSizeLessThan(MUTATIONS)
                .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("\n", "Exception"));
    }

    /// As they are, and unpacked: there the damage reaches operators and words, not only packed bytes.
    private List<byte[]> originals() throws IOException {
        var originals = new ArrayList<byte[]>();
        try (var files = Files.list(EXAMPLES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                originals.add(Files.readAllBytes(file));
                originals.add(unpacked(file));
            }
        }
        return originals;
    }

    private byte[] unpacked(Path file) throws IOException {
        var copy = folder.resolve("unpacked.pdf");
        try (var document = Loader.loadPDF(file.toFile())) {
            for (var page : document.getPages()) {
                var content = document.getDocument().createCOSStream();
                try (var out = content.createOutputStream();
                        var in = page.getContents()) {
                    in.transferTo(out);
                }
                page.getCOSObject().setItem(org.apache.pdfbox.cos.COSName.CONTENTS, content);
            }
            document.save(copy.toFile(), CompressParameters.NO_COMPRESSION);
        }
        return Files.readAllBytes(copy);
    }
}
