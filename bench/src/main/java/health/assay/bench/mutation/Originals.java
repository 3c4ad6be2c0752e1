package health.assay.bench.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/// The files that are damaged.
final class Originals {

    private Originals() {}

    /// The PDF files of a folder as they are, and unpacked: there the damage reaches operators and words, not only
    /// packed bytes.
    static List<byte[]> of(Path folder) throws IOException {
        var originals = new ArrayList<byte[]>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                originals.add(Files.readAllBytes(file));
                originals.add(unpacked(file));
            }
        }
        return originals;
    }

    private static byte[] unpacked(Path file) throws IOException {
        var copy = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(file.toFile())) {
            for (var page : document.getPages()) {
                var content = document.getDocument().createCOSStream();
                try (var out = content.createOutputStream();
                        var in = page.getContents()) {
                    in.transferTo(out);
                }
                page.getCOSObject().setItem(COSName.CONTENTS, content);
            }
            document.setAllSecurityToBeRemoved(true);
            document.save(copy, CompressParameters.NO_COMPRESSION);
        }
        return copy.toByteArray();
    }
}
