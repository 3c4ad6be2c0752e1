package health.assay.bench.corpus.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A typeface: one of those every reader has, or files of the system, with the former standing in where they are
/// missing.
public enum Family {
    HELVETICA(List.of(FontName.HELVETICA, FontName.HELVETICA_BOLD, FontName.HELVETICA_OBLIQUE), List.of()),
    TIMES(List.of(FontName.TIMES_ROMAN, FontName.TIMES_BOLD, FontName.TIMES_ITALIC), List.of()),
    COURIER(List.of(FontName.COURIER, FontName.COURIER_BOLD, FontName.COURIER_OBLIQUE), List.of()),
    SANS(
            HELVETICA.standard,
            List.of(
                    "liberation/LiberationSans-Regular.ttf",
                    "liberation/LiberationSans-Bold.ttf",
                    "liberation/LiberationSans-Italic.ttf")),
    SERIF(
            TIMES.standard,
            List.of(
                    "liberation/LiberationSerif-Regular.ttf",
                    "liberation/LiberationSerif-Bold.ttf",
                    "liberation/LiberationSerif-Italic.ttf")),
    NARROW(
            HELVETICA.standard,
            List.of(
                    "liberation/LiberationSansNarrow-Regular.ttf",
                    "liberation/LiberationSansNarrow-Bold.ttf",
                    "liberation/LiberationSansNarrow-Italic.ttf")),
    CONDENSED(
            HELVETICA.standard,
            List.of(
                    "dejavu/DejaVuSansCondensed.ttf",
                    "dejavu/DejaVuSansCondensed-Bold.ttf",
                    "dejavu/DejaVuSansCondensed-Oblique.ttf")),
    BOOK(
            TIMES.standard,
            List.of(
                    "dejavu/DejaVuSerifCondensed.ttf",
                    "dejavu/DejaVuSerifCondensed-Bold.ttf",
                    "dejavu/DejaVuSerifCondensed-Italic.ttf"));

    private static final Path FOLDER = Path.of("/usr/share/fonts/truetype");

    private final List<FontName> standard;
    private final List<String> files;

    Family(List<FontName> standard, List<String> files) {
        this.standard = standard;
        this.files = files;
    }

    FontName standard(Face face) {
        return standard.get(face.ordinal());
    }

    /// Whether its glyphs come from files, which hold ligatures too.
    boolean embedded() {
        return !files.isEmpty() && files.stream().map(FOLDER::resolve).allMatch(Files::isReadable);
    }

    Path file(Face face) {
        return FOLDER.resolve(files.get(face.ordinal()));
    }
}
