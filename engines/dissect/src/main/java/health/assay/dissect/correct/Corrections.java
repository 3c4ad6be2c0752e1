package health.assay.dissect.correct;

import health.assay.dissect.report.Dissection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What persons corrected in the reading of one PDF. `file` is the name of the file they stand in, `sha256` that of the
/// PDF they were made for.
public final class Corrections {

    public static final Corrections NONE = new Corrections("", null, List.of());

    private final String file;
    private final @Nullable String sha256;
    private final List<Amendment> amendments;

    Corrections(String file, @Nullable String sha256, List<Amendment> amendments) {
        this.file = file;
        this.sha256 = sha256;
        this.amendments = List.copyOf(amendments);
    }

    /// Where the corrections of a PDF stand: `report.pdf.assay.yaml` beside `report.pdf`.
    public static Path sidecar(Path pdf) {
        return pdf.resolveSibling(pdf.getFileName() + ".assay.yaml");
    }

    /// The corrections beside a PDF, none where there is no such file.
    public static Corrections beside(Path pdf) throws Uncorrectable, IOException {
        var sidecar = sidecar(pdf);
        if (!Files.exists(sidecar)) {
            return NONE;
        }
        return of(String.valueOf(sidecar.getFileName()), text(sidecar));
    }

    /// @throws Uncorrectable with the line and what to write instead
    public static Corrections of(String file, String yaml) throws Uncorrectable {
        return CorrectionsReader.read(file, yaml);
    }

    static String text(Path sidecar) throws Uncorrectable, IOException {
        if (!Files.isRegularFile(sidecar)) {
            throw new Uncorrectable(0, "this is no file; corrections stand in a file of text");
        }
        try (var in = Files.newInputStream(sidecar)) {
            var bytes = in.readNBytes(YamlReader.MOST_CHARACTERS + 1);
            if (bytes.length > YamlReader.MOST_CHARACTERS) {
                throw new Uncorrectable(1, "this file is too large for corrections; shorten it");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new Uncorrectable(1, "this is not text in UTF-8; save it so");
        }
    }

    /// The dissection as persons corrected it, each correction noted.
    ///
    /// @throws Uncorrectable where one does not fit, with its line
    public Dissection apply(Dissection read) throws Uncorrectable {
        return amendments.isEmpty() ? read : Leftovers.apply(this, read);
    }

    /// How many the file holds, those included that do not apply.
    public int size() {
        return amendments.size();
    }

    String file() {
        return file;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    List<Amendment> amendments() {
        return amendments;
    }
}
